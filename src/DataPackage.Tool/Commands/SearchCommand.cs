using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using DataPackage.Tool.Find;
using DataPackage.Tool.Input;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage search</c>: facts by their words.</summary>
internal static class SearchCommand
{
    private const string Examples =
        """
        datapackage search naval exercises --in facts.json
        datapackage search 'harbour wall' --in corpus --limit 3
        """;

    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "Words of the facts", Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { Description = "At most so many quotes", DefaultValueFactory = _ => 10 };
        var facts = new FactsOptions();
        var command = new VerbCommand("search", "Finds facts by words of their quotes, best first.", Examples) { words, limit };
        facts.AddTo(command);
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts loaded = facts.Load(result, cancellation);
            IReadOnlyList<Hit> hits = FactSearch.Run(loaded.Facts, result.GetValue(words)!, result.GetValue(limit));
            if (hits.Count == 0)
                GlobalOptions.Talk(result).Note("nothing found");
            OutputFile.Write(null, stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(hits.Select(Describe)))));
            return loaded.ExitCode;
        });
        return command;
    }

    private static string Describe(Hit hit) =>
        $"{hit.Id}  {hit.Date ?? hit.Type}  {CardText.Printable(hit.Summary)}\n  “{CardText.Printable(hit.Quote)}”\n  {hit.Location}  {hit.Member}\n\n";
}
