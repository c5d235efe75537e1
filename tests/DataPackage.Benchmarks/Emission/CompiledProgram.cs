using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace DataPackage.Benchmarks.Emission;

/// <summary>A program that carries facts in some form, in a folder of its own, ready to be compiled and run again and again.</summary>
internal sealed class CompiledProgram
{
    private static readonly string Runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly string DotnetRoot = Path.GetFullPath(Path.Combine(Runtime, "..", "..", ".."));
    private static readonly string Pack = Newest(Path.Combine(DotnetRoot, "packs", "Microsoft.NETCore.App.Ref"));

    /// <summary>Where the compiler is.</summary>
    public static readonly string Compiler = Path.Combine(Newest(Path.Combine(DotnetRoot, "sdk")), "Roslyn", "bincore");

    // Beyond 16 MiB of string literals the compiler stops, unless it may put them elsewhere.
    private const int ManyFacts = 20_000;

    private readonly string folder;
    private readonly string[] dataFiles;
    private readonly string year;

    public CompiledProgram(Form form, FactSet set, string folder)
    {
        this.folder = folder;
        year = set.Records.First(record => record.Actors.Contains("Japan")).Date[..4];
        string sources = Directory.CreateDirectory(Path.Combine(folder, "sources")).FullName;
        foreach (string program in form.Programs.Append("Main.cs"))
            File.Copy(Path.Combine(AppContext.BaseDirectory, "programs", program), Path.Combine(sources, program));
        foreach ((string name, string text) in form.Sources(set))
        {
            string path = Path.Combine(sources, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        form.Data(set, folder);
        dataFiles = Directory.GetFiles(folder);
        string[] libraries = form.Programs.Contains("Sqlite.cs") ? CopySqlite() : [];
        File.WriteAllLines(Path.Combine(folder, "compile.rsp"), Arguments(sources, libraries).Concat(set.Records.Length >= ManyFacts ? ["-features:experimental-data-section-string-literals"] : Array.Empty<string>()));
        File.WriteAllText(Path.Combine(folder, "program.runtimeconfig.json"), """
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, "configProperties": { "System.Runtime.TieredPGO": false } } }
            """);
    }

    /// <summary>Compiles once and returns the compiler's CPU time.</summary>
    public double Compile() => Measured.Dotnet("exec", Path.Combine(Compiler, "csc.dll"), "@" + Path.Combine(folder, "compile.rsp")).Cpu;

    /// <summary>Compiles once in a compiler server.</summary>
    public void CompileBy(string pipe) => Measured.Dotnet("exec", Path.Combine(Compiler, "csc.dll"), "-shared:" + pipe, "@" + Path.Combine(folder, "compile.rsp"));

    /// <summary>Runs the program and returns its CPU time.</summary>
    public double Answer() => Run("answer").Cpu;

    /// <summary>What the program says that its answers cost, one figure a line.</summary>
    public double[] Measure() => Run("measure").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

    /// <summary>Bytes of assembly and data in a package, which is a zip file.</summary>
    public long PackedSize()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string file in dataFiles.Append(Assembly))
                archive.CreateEntryFromFile(file, Path.GetFileName(file));
        }

        return zip.Length;
    }

    private string Assembly => Path.Combine(folder, "program.dll");

    private Measured Run(string what) =>
        Measured.Dotnet("exec", "--runtimeconfig", Path.Combine(folder, "program.runtimeconfig.json"), Assembly, what, year);

    private IEnumerable<string> Arguments(string sources, IEnumerable<string> libraries) =>
        new[]
        {
            "-noconfig", "-nostdlib+", "-target:exe", "-optimize+", "-deterministic", "-nullable:enable", "-langversion:latest", "-debug-", "-nowarn:1701,1702",
            $"-out:\"{Assembly}\"", $"-recurse:\"{sources}/*.cs\"",
            $"-analyzer:\"{Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll")}\"",
        }
        .Concat(Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Concat(libraries).Select(library => $"-reference:\"{library}\""));

    private string[] CopySqlite()
    {
        string[] managed = Directory.GetFiles(AppContext.BaseDirectory, "*SQLite*.dll").Append(Path.Combine(AppContext.BaseDirectory, "Microsoft.Data.Sqlite.dll")).Distinct().ToArray();
        string[] native = Directory.GetFiles(AppContext.BaseDirectory, "*e_sqlite3.*").Except(managed).ToArray();
        foreach (string file in managed.Concat(native))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return managed;
    }

    private static string Newest(string parent) => Directory.GetDirectories(parent).OrderBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();
}
