using System.CommandLine;
using System.Linq;
using System.Text;
using DataPackage.Tool.Find;
using DataPackage.Tool.Input;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage show</c>: one fact with all its quotes.</summary>
internal static class ShowCommand
{
    private const string Examples =
        """
        datapackage show e-ef36b30f58 --in facts.json
        datapackage show Actors.SouthKorea --in JapanKoreaSecurity.0.1.0.nupkg
        datapackage show speech --in corpus
        """;

    public static Command Create()
    {
        var name = new Argument<string>("id-or-name") { Description = "Id, member name (Events.In2012.…), or its last part" };
        var facts = new FactsOptions();
        var command = new VerbCommand("show", "Shows an event, a recommendation, an article, an actor or an agreement.", Examples) { name };
        facts.AddTo(command);
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts loaded = facts.Load(result, cancellation);
            string text = string.Concat(FactLookup.Find(loaded.Facts, result.GetValue(name)!).Select(CardText.Show));
            OutputFile.Write(null, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return loaded.ExitCode;
        });
        return command;
    }
}
