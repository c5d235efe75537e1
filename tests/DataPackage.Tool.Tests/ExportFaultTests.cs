using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace DataPackage.Tool.Tests;

/// <summary>Every kind of export, killed, on a full disk and on one that is read-only: the old output is whole or the new one is.</summary>
public sealed class ExportFaultTests(ITestOutputHelper log) : IDisposable
{
    private const string Old = "{ \"old\": true }";

    private readonly TempFolder folder = new();

    public static TheoryData<string> Formats => ["json", "csv", "datapackage", "sqlite", "jsonld", "bibtex", "csl"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_killed_export_leaves_the_old_output_or_the_new_one(string format)
    {
        string facts = await Facts();
        string whole = folder["whole/out"];
        Directory.CreateDirectory(folder["whole"]);
        Assert.Equal(0, (await ToolProcess.Run("export", facts, "--format", format, "-o", whole, "-q")).ExitCode);
        foreach (int milliseconds in new[] { 0, 8, 40 })
        {
            string output = folder[$"killed{milliseconds}/out"];
            PutOld(format, output);
            using (Process process = ToolProcess.Start("export", facts, "--format", format, "-o", output, "-q"))
            {
                process.StandardInput.Close();
                SpinWait.SpinUntil(() => process.HasExited || Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(output)!).Any(path => path.EndsWith(".part", StringComparison.Ordinal)));
                Thread.Sleep(milliseconds);
                process.Kill();
                await process.WaitForExitAsync();
            }

            log.WriteLine($"{format}, killed {milliseconds} ms after it began to write: {(IsOld(format, output) ? "old" : "new")}");
            if (!IsOld(format, output))
                AssertSame(format, whole, output);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task On_a_full_disk_the_old_output_stays(string format)
    {
        using SmallFileSystem? disk = Mount();
        if (disk is null)
            return;

        ToolResult result = await ExportInVain(format, disk, disk.Fill);
        Assert.Single(result.Errors.TrimEnd().Split('\n'));
        Assert.Equal(["filler", "out"], disk.Entries());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task On_a_read_only_disk_the_old_output_stays(string format)
    {
        using SmallFileSystem? disk = Mount();
        if (disk is not null)
            await ExportInVain(format, disk, disk.MakeReadOnly);
    }

    [Fact]
    public async Task Facts_that_change_while_they_are_read_give_whole_output_or_a_message()
    {
        string facts = await Facts();
        byte[] content = await File.ReadAllBytesAsync(facts);
        string output = folder.Write("out", Old);
        Task<ToolResult> run = ToolProcess.Run("export", facts, "--format", "csl", "-o", output, "-q");
        for (int i = 0; !run.IsCompleted; i++)
        {
            await File.WriteAllBytesAsync(facts, content[..(content.Length * (1 + (i % 5)) / 5)]);
            await Task.Delay(2);
        }

        ToolResult result = await run;
        using JsonDocument left = JsonDocument.Parse(await File.ReadAllTextAsync(output));
        Assert.True(result.ExitCode == 0 ? left.RootElement.ValueKind == JsonValueKind.Array : IsOld("csl", output) && result.Errors.StartsWith(facts, StringComparison.Ordinal), result.ToString());
    }

    private SmallFileSystem? Mount()
    {
        SmallFileSystem? disk = SmallFileSystem.TryMount();
        if (disk is null)
            log.WriteLine("not tested: no file system may be mounted here");
        return disk;
    }

    /// <summary>Exports onto a disk that an old output stands on and that takes no new one; the old one must be left, and the tool must say so.</summary>
    private async Task<ToolResult> ExportInVain(string format, SmallFileSystem disk, Action spoil)
    {
        string facts = await Facts();
        PutOld(format, disk["out"]);
        spoil();
        ToolResult result = await ToolProcess.Run("export", facts, "--format", format, "-o", disk["out"], "-q");
        Assert.Equal((1, true), (result.ExitCode, IsOld(format, disk["out"])));
        Assert.StartsWith(disk["out"] + ": cannot be written: ", result.Errors, StringComparison.Ordinal);
        return result;
    }

    private async Task<string> Facts()
    {
        for (int i = 0; i < 30; i++)
            folder.Write($"texts/{i}.txt", TempFolder.Harbour.Replace("harbour", "harbour " + i, StringComparison.Ordinal));
        ToolResult result = await ToolProcess.Run("extract", folder["texts"], "-q", "-o", folder["facts.json"]);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        return folder["facts.json"];
    }

    // A folder of an earlier run is known by its datapackage.json.
    private static void PutOld(string format, string output)
    {
        string file = format == "datapackage" ? Path.Combine(output, "datapackage.json") : output;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Old);
    }

    private static bool IsOld(string format, string output) => format == "datapackage"
        ? Directory.GetFiles(output) is [var file] && File.ReadAllText(file) == Old
        : File.ReadAllText(output) == Old;

    private static void AssertSame(string format, string whole, string output)
    {
        if (format == "sqlite")
            AssertSameDatabase(whole, output);
        else if (format == "datapackage")
            Assert.All(Directory.GetFiles(whole), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(output, Path.GetFileName(file)))));
        else
            Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(output));
    }

    private static void AssertSameDatabase(string whole, string output)
    {
        Assert.Equal("ok", Scalar(output, "PRAGMA integrity_check"));
        Assert.Equal(Scalar(whole, "SELECT count(*) FROM facts"), Scalar(output, "SELECT count(*) FROM facts"));
    }

    private static object? Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
