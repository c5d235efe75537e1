using System.CommandLine;
using System.IO;
using System.Linq;
using DataPackage.Tool.Export;
using DataPackage.Tool.Input;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage export</c>: facts in the formats of others.</summary>
internal static class ExportCommand
{
    private const string Examples =
        """
        datapackage export corpus --format csv > facts.csv
        datapackage export corpus --format datapackage -o facts
        datapackage export JapanKoreaSecurity.0.1.0.nupkg --format sqlite -o facts.db
        datapackage export facts.json --format jsonld > facts.jsonld
        datapackage export --format bibtex > texts.bib
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("from")
        {
            Description = "Texts, folders, a package (.nupkg) or a facts.json; the corpus of this folder when left out",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format") { Description = "How to write the facts", Required = true };
        format.AcceptOnlyFromAmong([.. Format.All.Select(known => known.Name)]);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write, for datapackage a folder; standard output when left out" };
        Option<long> maxBytes = InputOptions.CreateMaxBytes();
        var command = new VerbCommand("export", "Writes facts for spreadsheets, databases, the web of data and reference managers.", Examples)
        {
            paths, format, output, maxBytes,
        };
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts loaded = FactsSource.Load(result.GetValue(paths)!, result.GetValue(maxBytes), GlobalOptions.Talk(result), cancellation);
            Format.Find(result.GetValue(format)!)!.Write(loaded.Named, result.GetValue(output));
            return loaded.ExitCode;
        });
        return command;
    }
}
