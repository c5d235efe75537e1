using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using DataPackage.Tool.Compare;
using DataPackage.Tool.Input;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage verify</c>: whether a package's facts are those of the texts.</summary>
internal static class VerifyCommand
{
    private const string Examples =
        """
        datapackage verify JapanKoreaSecurity.0.1.0.nupkg seeds
        """;

    public static Command Create()
    {
        var package = new Argument<string>("package") { Description = "A data package (.nupkg) or a facts.json" };
        var texts = new Argument<string[]>("texts") { Description = "The texts it is said to be made of", Arity = ArgumentArity.OneOrMore };
        Option<long> maxBytes = InputOptions.CreateMaxBytes();
        var command = new VerbCommand("verify", "Makes the facts again from the texts and tells whether the package's facts, quotes and hashes are theirs.", Examples)
        {
            package, texts, maxBytes,
        };
        Verb.SetAction(command, (result, cancellation) =>
        {
            Talk talk = GlobalOptions.Talk(result);
            LoadedFacts claimed = FactsSource.Load([result.GetValue(package)!], result.GetValue(maxBytes), talk, cancellation);
            LoadedCorpus made = CorpusSource.Load(
                new InputRequest(result.GetValue(texts)!, result.GetValue(maxBytes)), talk, cancellation, Verification.SuppliedIn(claimed.Facts));
            IReadOnlyList<string> faults = Verification.Faults(claimed.Facts, made);
            OutputFile.Write(null, stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(faults.Select(fault => fault + "\n")))));
            if (faults.Count == 0)
                talk.Note($"verified: {claimed.Facts.Articles.Count} articles, {claimed.Facts.Events.Count} events, {claimed.Facts.Recommendations.Count} recommendations");
            return !made.AllRead ? ExitCodes.UnreadableInput : faults.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
