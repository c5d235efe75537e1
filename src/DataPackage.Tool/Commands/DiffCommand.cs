using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using DataPackage.Tool.Compare;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage diff</c>: what changed between two corpora, and the version that takes.</summary>
internal static class DiffCommand
{
    private const string Examples =
        """
        datapackage diff JapanKoreaSecurity.0.1.0.nupkg seeds
        datapackage diff old.json new.json --format json
        datapackage diff published.nupkg corpus --fail-on major
        """;

    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "Texts, a folder, a project, a package (.nupkg) or a facts.json" };
        var after = new Argument<string>("after") { Description = "The same, later" };
        var format = new Option<string>("--format") { Description = "How to write the changes", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = new Option<VersionStep?>("--fail-on") { Description = "Exit with 2 when the changes force this step or a greater one (patch, minor, major)" };
        Option<long> maxBytes = InputOptions.CreateMaxBytes();
        var command = new VerbCommand("diff", "Lists the facts that were added, corrected, renamed or withdrawn, and names the version step.", Examples)
        {
            before, after, format, failOn, maxBytes,
        };
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts Load(Argument<string> from) =>
                FactsSource.Load([result.GetValue(from)!], result.GetValue(maxBytes), GlobalOptions.Talk(result), cancellation);
            LoadedFacts old = Load(before);
            LoadedFacts now = Load(after);
            IReadOnlyList<FactChange> changes = FactDiff.Of(old.Facts, now.Facts);
            VersionStep step = FactChange.StepOf(changes);
            byte[] report = result.GetValue(format) == "json"
                ? JsonText.Write(Describe(changes, step))
                : Encoding.UTF8.GetBytes(ChangeText.Of(changes) + $"version step: {Words.Of(step)}\n");
            OutputFile.Write(null, stream => stream.Write(report));
            return !old.AllRead || !now.AllRead ? ExitCodes.UnreadableInput
                : result.GetValue(failOn) is { } least && step >= least && step != VersionStep.None ? ExitCodes.Findings
                : ExitCodes.Done;
        });
        return command;
    }

    private static JsonObject Describe(IEnumerable<FactChange> changes, VersionStep step) => new()
    {
        ["versionStep"] = Words.Of(step),
        ["changes"] = new JsonArray([.. changes.Select(change => new JsonObject
        {
            ["change"] = Words.Of(change.Kind),
            ["id"] = change.Id,
            ["member"] = change.Member,
            ["details"] = new JsonArray([.. change.Details.Select(detail => JsonValue.Create(detail))]),
        })]),
    };
}
