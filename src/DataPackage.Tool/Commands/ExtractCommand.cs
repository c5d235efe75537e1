using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using DataPackage.Extraction;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage extract</c>: the facts of texts, as data.</summary>
internal static class ExtractCommand
{
    private const string Description =
        """
        Extracts articles, events and recommendations.

        Examples:
          datapackage extract corpus --format json > facts.json
          datapackage extract speech.txt post.md -o facts.json
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Text files (.txt, .md) and folders of them",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format") { Description = "How to write the facts", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write; standard output when left out" };
        var command = new Command("extract", Description) { paths, format, output };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(output)));
        return command;
    }

    private static int Run(IEnumerable<string> paths, FileInfo? output)
    {
        bool allRead = TryRead(paths, out List<SourceDocument> documents);
        Corpus corpus = FactExtractor.Extract(documents);
        foreach (Finding finding in corpus.Findings)
            Console.Error.WriteLine(Describe(finding));
        if (!TryWrite(FactsJson.Write(corpus), output))
            return ExitCodes.Usage;
        return allRead ? ExitCodes.Done : ExitCodes.UnreadableInput;
    }

    private static bool TryWrite(byte[] json, FileInfo? output)
    {
        if (output is null)
        {
            using Stream stdout = Console.OpenStandardOutput();
            stdout.Write(json);
            return true;
        }

        try
        {
            // Written aside, then renamed: a reader never sees half a file.
            string aside = output.FullName + ".part";
            File.WriteAllBytes(aside, json);
            File.Move(aside, output.FullName, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{output}: cannot be written: {e.Message}");
            return false;
        }
    }

    private static bool TryRead(IEnumerable<string> paths, out List<SourceDocument> documents)
    {
        bool allRead = true;
        documents = [];
        foreach (string path in InputFiles.Find(paths))
        {
            try
            {
                documents.Add(DocumentFile.Read(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                allRead = false;
                Console.Error.WriteLine($"{path}: cannot be read: {e.Message}");
            }
        }

        return allRead;
    }

    private static string Describe(Finding finding) =>
        $"{finding.Path}({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}";
}
