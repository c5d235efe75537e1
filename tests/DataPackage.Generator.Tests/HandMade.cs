using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;
using DataPackage.Generator.Emit;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Tests;

/// <summary>A small corpus put together by hand, so that these tests depend on no extraction rule.</summary>
internal static class HandMade
{
    public const string Harbour = "The Harbour Tunnel\n\nIn March 2015 the two ports signed the Tunnel Pact. The council should publish the plans.";
    public const string Ferry = "Ferries and Tunnels\n\nThe ports signed the pact on 12 March 2015, and in the early 1990s nobody had wanted it.";

    public static Corpus Corpus { get; } = Make();

    /// <summary>A corpus without a fact.</summary>
    public static Corpus Nothing { get; } = new(default, default, default, default, default, default);

    /// <summary>Everything that is printed for a corpus.</summary>
    public static IReadOnlyDictionary<string, string> Print(Corpus corpus, string rootNamespace = "Corpus", ArticleText keep = ArticleText.Full, TargetPlatform platform = default)
    {
        var options = new GenerationOptions(rootNamespace, "1.2.3", CanEmit: true, keep, "/p/") { Platform = platform };
        CorpusSheets sheets = SheetBuilder.Build(
            corpus,
            corpus.Articles.Select(a => new DocumentFacts("/p/corpus/" + a.Article.Source.File, a.Article, default, default, default, default, default)));
        var sources = TemplateEmitter.Emit(options).ToDictionary(type => type.HintName, type => type.Source);
        foreach ((string hintName, string source) in VocabularyEmitter.Classes(SourceParts.Members(sheets.Documents), options))
            sources[hintName] = source;
        sources["Actors.g.cs"] = VocabularyEmitter.Actors(sheets.Catalogue.Actors, options);
        sources["Instruments.g.cs"] = VocabularyEmitter.Instruments(sheets.Catalogue.Instruments, options);
        sources["FactIndex.g.cs"] = IndexEmitter.Emit(sheets.Index, options);
        sources["FactData.g.cs"] = CatalogueEmitter.Emit(sheets.Catalogue, options);
        foreach (SourcePart part in SourceParts.Of(sheets.Documents))
            sources[part.HintName] = DocumentEmitter.Emit(part, options);
        return sources;
    }

    public static Article Article(string id, string text, string title, params string[] paragraphs) => new(
        id,
        new Attributed<string>(title, Provenance.Stated),
        new[] { new Author("Ana O'Hara", "Port Institute", AuthorRole.Author) }.ToEquatableArray(),
        null,
        null,
        new Attributed<EdtfDate>(EdtfDate.Parse("2016-02"), Provenance.Supplied, "date of the printed edition"),
        ArticleKind.Commentary,
        null,
        new[] { Passage(text, title) }.ToEquatableArray(),
        paragraphs.Select(p => Passage(text, p)).ToEquatableArray(),
        new[] { new Acronym("TP", "Tunnel Pact", default) }.ToEquatableArray(),
        new SourceFile(id + ".txt", new string('a', 64), text.Length));

    public static Passage Passage(string text, string quote)
    {
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        int line = text.Take(start).Count(c => c == '\n') + 1;
        return new Passage(quote, new TextSpan(start, quote.Length), line, start - (start == 0 ? -1 : text.LastIndexOf('\n', start - 1)));
    }

    public static EventMention Mention(string article, string text, string quote, string date, string dateText, string summary) => new(
        article, Passage(text, quote), EdtfDate.Parse(date), Provenance.Stated, Passage(text, dateText), EventKind.Agree, Factuality.Occurred,
        Passage(text, summary), new[] { "ports" }.ToEquatableArray(), new[] { "tp" }.ToEquatableArray(), null);

    public static Event Event(string id, string name, params EventMention[] mentions) => new(
        id, name, mentions[0].Date, mentions[0].Kind, mentions[0].Factuality, mentions[0].Summary.Text,
        mentions[0].ActorIds, mentions[0].InstrumentIds, null, mentions.ToEquatableArray())
    { Group = mentions[0].Date.Year is { } year ? "In" + year : "InThe1990s" };

    private static Corpus Make()
    {
        string harbourBody = Harbour.Split("\n\n")[1];
        string ferryBody = Ferry.Split("\n\n")[1];
        EventMention fine = Mention("ferry", Ferry, ferryBody, "2015-03-12", "12 March 2015", "The ports signed the pact");
        EventMention coarse = Mention("harbour", Harbour, "In March 2015 the two ports signed the Tunnel Pact.", "2015-03", "March 2015", "the two ports signed the Tunnel Pact");
        EventMention early = Mention("ferry", Ferry, ferryBody, "199X~", "the early 1990s", "nobody had wanted it");
        var advice = new Recommendation(
            "r-1", "PublishThePlans", "harbour", 1, new[] { "council" }.ToEquatableArray(), Passage(Harbour, "publish the plans"), "should",
            Strength.Medium, Passage(Harbour, "The council should publish the plans."))
        { Group = "ByAnaOHara" };
        return new Corpus(
            new[]
            {
                new NamedArticle("FerriesAndTunnels", Article("ferry", Ferry, "Ferries and Tunnels", ferryBody)),
                new NamedArticle("TheHarbourTunnel", Article("harbour", Harbour, "The Harbour Tunnel", harbourBody)),
            }.ToEquatableArray(),
            new[] { Event("e-1", "PortsSignedThePact", fine, coarse), Event("e-2", "NobodyHadWantedIt", early) }.ToEquatableArray(),
            new[] { advice }.ToEquatableArray(),
            new[]
            {
                new NamedActor("Council", new Actor("council", "council", ActorKind.Group, null, default)),
                new NamedActor("Ports", new Actor("ports", "the two ports", ActorKind.Group, null, new[] { "ports" }.ToEquatableArray())),
            }.ToEquatableArray(),
            new[] { new NamedInstrument("TunnelPact", new Instrument("tp", "TP", "TP", "Tunnel Pact")) }.ToEquatableArray(),
            default);
    }
}
