using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using DataPackage.Tool.Init;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage init</c>: a corpus project that builds.</summary>
internal static class InitCommand
{
    private const string Examples =
        """
        datapackage init harbour-notes
        datapackage init
        """;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder to fill; this one when left out", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var command = new VerbCommand("init", "Makes a project that turns the texts in its folder corpus into a typed API; never overwrites a file.", Examples) { folder };
        Verb.SetAction(command, (result, _) =>
        {
            string target = Path.TrimEndingDirectorySeparator(result.GetValue(folder)!.FullName);
            string[] written = Write(target, CorpusTemplate.Files(Path.GetFileName(target) is { Length: > 0 } name ? name : "Corpus"));
            Console.Out.Write(string.Concat(written.Select(path => path + "\n")));
            GlobalOptions.Talk(result).Note("put your texts into corpus, then: dotnet run");
            return ExitCodes.Done;
        });
        return command;
    }

    private static string[] Write(string target, IReadOnlyList<(string Path, string Text)> files)
    {
        string[] taken = [.. files.Select(file => Path.Combine(target, file.Path)).Where(path => File.Exists(path) || Directory.Exists(path))];
        if (taken.Length == 0 && Directory.Exists(target))
            taken = Directory.GetFiles(target, "*.csproj");
        if (taken.Length > 0)
            throw new OutputProblem($"nothing was written, for there is already {string.Join(", ", taken)}");
        try
        {
            foreach ((string path, string text) in files)
            {
                string file = Path.Combine(target, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var writer = new StreamWriter(new FileStream(file, FileMode.CreateNew));
                writer.Write(text);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem($"{target}: cannot be written: {e.Message}", e);
        }

        return [.. files.Select(file => Path.Combine(target, file.Path))];
    }
}
