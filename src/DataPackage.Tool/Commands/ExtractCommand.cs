using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using DataPackage.Tool.Export;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;
using DataPackage.Tool.Output;
using DataPackage.Tool.Preview;
using DataPackage.Tool.Streaming;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage extract</c>: the facts of texts, as data or marked in the text.</summary>
internal static class ExtractCommand
{
    private const string Examples =
        """
        datapackage extract speech.txt --format text
        datapackage extract corpus --format json > facts.json
        datapackage extract 'corpus/**/*.md' notes.txt -o facts.json
        datapackage extract - --format jsonl < documents.jsonl > facts.jsonl
        curl -s https://example.org/speech.txt | datapackage extract -
        """;

    public static Command Create()
    {
        var input = new InputOptions();
        var format = new Option<string>("--format") { Description = "How to write the facts; text marks them in the texts, jsonl writes a line for each document, linked and named by itself whatever facts.names.txt says", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong(["text", "jsonl", .. Format.All.Select(known => known.Name)]);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write; standard output when left out" };
        var command = new VerbCommand("extract", "Extracts articles, events and recommendations.", Examples);
        input.AddTo(command);
        command.Add(format);
        command.Add(output);
        Verb.SetAction(command, (result, cancellation) =>
        {
            FileInfo? file = result.GetValue(output);
            Talk talk = GlobalOptions.Talk(result);
            if (result.GetValue(format) == "jsonl")
                return WriteLines(file, input.Read(result), talk, cancellation);
            LoadedCorpus loaded = CorpusSource.Load(input.Read(result), talk, cancellation);
            talk.Findings(loaded.Corpus.Findings);
            if (Format.Find(result.GetValue(format)!) is { } facts)
                facts.Write(new NamedFacts(FactsDescription.Describe(loaded.Corpus, loaded.Documents), "facts"), file);
            else
                OutputFile.Write(file, stream => PreviewWriter.Write(stream, loaded.Documents, loaded.Corpus, file is null ? GlobalOptions.Terminal(result) : null));
            cancellation.ThrowIfCancellationRequested();
            return loaded.ExitCode;
        });
        return command;
    }

    private static int WriteLines(FileInfo? file, InputRequest request, Talk talk, CancellationToken cancellation)
    {
        bool allRead = true;
        // Lines that scroll by are progress enough.
        using Progress progress = (file is null && !Console.IsOutputRedirected ? talk with { IsQuiet = true } : talk).Progress("documents", total: null);
        OutputFile.Write(file, stream => allRead = FactsStream.Write(stream, request, progress, cancellation));
        return allRead ? ExitCodes.Done : ExitCodes.UnreadableInput;
    }
}
