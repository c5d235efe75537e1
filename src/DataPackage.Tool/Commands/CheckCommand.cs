using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Tool.Input;
using DataPackage.Tool.Output;
using DataPackage.Tool.Sarif;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage check</c>: what texts leave in doubt, as a compiler would say it.</summary>
internal static class CheckCommand
{
    private const string Examples =
        """
        datapackage check corpus
        datapackage check corpus --fail-on info
        datapackage check corpus --format sarif -o texts.sarif
        """;

    public static Command Create()
    {
        var input = new InputOptions();
        var format = new Option<string>("--format") { Description = "How to write the findings", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "sarif");
        var failOn = new Option<string>("--fail-on") { Description = "The lightest finding that fails the check", DefaultValueFactory = _ => "warning" };
        failOn.AcceptOnlyFromAmong("info", "warning", "error", "never");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write; standard output when left out" };
        var command = new VerbCommand("check", "Names every doubt and loss at its place in the texts, without writing facts.", Examples);
        input.AddTo(command);
        command.Add(format);
        command.Add(failOn);
        command.Add(output);
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedCorpus loaded = CorpusSource.Load(input.Read(result), GlobalOptions.Talk(result), cancellation);
            List<Finding> findings = [.. loaded.Corpus.Findings.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];
            byte[] report = result.GetValue(format) == "sarif" ? SarifLog.Write(findings) : Lines(findings);
            OutputFile.Write(result.GetValue(output), stream => stream.Write(report));
            return !loaded.AllRead ? ExitCodes.UnreadableInput
                : Fails(findings, result.GetValue(failOn)!) ? ExitCodes.Findings
                : ExitCodes.Done;
        });
        return command;
    }

    private static bool Fails(IEnumerable<Finding> findings, string failOn) =>
        Enum.TryParse(failOn, ignoreCase: true, out FindingSeverity lightest) && findings.Any(finding => finding.Severity >= lightest);

    private static byte[] Lines(IEnumerable<Finding> findings) =>
        Encoding.UTF8.GetBytes(string.Concat(findings.Select(finding => Talk.Describe(finding) + "\n")));
}
