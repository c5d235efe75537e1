using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using DataPackage.Tool.Export.Citations;
using DataPackage.Tool.Export.JsonLd;
using DataPackage.Tool.Find;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage cite</c>: a reference to a fact and its quotes.</summary>
internal static class CiteCommand
{
    private const string Examples =
        """
        datapackage cite e-ef36b30f58 --in facts.json
        datapackage cite e-ef36b30f58 --style bibtex --in JapanKoreaSecurity.0.1.0.nupkg
        """;

    private static readonly Dictionary<string, Func<IReadOnlyList<FactCard>, byte[]>> Styles = new(StringComparer.Ordinal)
    {
        ["text"] = cards => Text(cards, PlainCitation.Of),
        ["bibtex"] = cards => Text(cards, BibTeX.Entry),
        ["csl-json"] = cards => JsonText.Write(new JsonArray([.. Quotes(cards).Select(quote => CslJson.Item(quote.Article, quote.Quotation))])),
        ["jsonld"] = cards => JsonText.Write(JsonLdDocument.Of(cards.Select(card => card.Node()))),
    };

    public static Command Create()
    {
        var name = new Argument<string>("id-or-name") { Description = "Id, member name (Events.In2012.…), or its last part" };
        var style = new Option<string>("--style") { Description = "How to write the reference", DefaultValueFactory = _ => "text" };
        style.AcceptOnlyFromAmong([.. Styles.Keys]);
        var facts = new FactsOptions();
        var command = new VerbCommand("cite", "Writes a reference to a fact: its article, its quote and its place.", Examples) { name, style };
        facts.AddTo(command);
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts loaded = facts.Load(result, cancellation);
            IReadOnlyList<FactCard> cards = FactLookup.Find(loaded.Facts, result.GetValue(name)!);
            if (!Quotes(cards).Any() && result.GetValue(style) != "jsonld")
                throw new InputProblem($"'{cards[0].Member}' rests on no quote of its own: 'datapackage show' lists the facts that name it");
            byte[] reference = Styles[result.GetValue(style)!](cards);
            OutputFile.Write(null, stream => stream.Write(reference));
            return loaded.ExitCode;
        });
        return command;
    }

    private static byte[] Text(IEnumerable<FactCard> cards, Func<ArticleJson, Quotation?, string> write) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Quotes(cards).Select(quote => write(quote.Article, quote.Quotation))));

    private static IEnumerable<(ArticleJson Article, Quotation? Quotation)> Quotes(IEnumerable<FactCard> cards) => cards
        .SelectMany(card => card.Quotes.Select((quote, index) =>
            (quote.Article, quote.Quotation is null || card.Quotes.Count == 1 ? quote.Quotation : quote.Quotation with { FactId = $"{quote.Quotation.FactId}-{index + 1}" })));
}
