using System.CommandLine;
using System.Threading;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Input;

/// <summary>The options by which verbs are told where the facts are.</summary>
internal sealed class FactsOptions
{
    private readonly Option<string[]> from = new("--in")
    {
        Description = "Texts, folders, a package (.nupkg) or a facts.json; the corpus of this folder when left out",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<long> maxBytes = InputOptions.CreateMaxBytes();

    public void AddTo(Command command)
    {
        command.Add(from);
        command.Add(maxBytes);
    }

    public LoadedFacts Load(ParseResult result, CancellationToken cancellation) =>
        FactsSource.Load(result.GetValue(from) ?? [], result.GetValue(maxBytes), GlobalOptions.Talk(result), cancellation);
}
