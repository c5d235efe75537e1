using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the corpus's own vocabulary: a member for each fact, with its quote and its place in the documentation.</summary>
internal static class VocabularyEmitter
{
    /// <summary>The articles.</summary>
    public static string Articles(CatalogueSheet sheet, string rootNamespace)
    {
        SourceWriter source = Open("Articles", "The articles of the corpus.", rootNamespace);
        int document = 0;
        foreach (NamedArticle article in sheet.Corpus.Articles)
        {
            document++;
            WriteMember(source, "Article", article.Name, "Articles", "new(" + Literal.Number(document) + ")", FactDoc.Of(article.Article));
        }

        return source.Close().ToString();
    }

    /// <summary>The events, by year.</summary>
    public static string Events(CatalogueSheet sheet, string rootNamespace)
    {
        SourceWriter source = Open("Events", "The events of the corpus, by year.", rootNamespace);
        Dictionary<string, Article> articles = sheet.Corpus.Articles.ToDictionary(named => named.Article.Id, named => named.Article, StringComparer.Ordinal);
        var byYear = sheet.Corpus.Events
            .Select((e, row) => (Event: e, Row: row))
            .GroupBy(item => item.Event.Group, StringComparer.Ordinal);
        foreach (var year in byYear)
        {
            WriteClassStart(source, year.Key, "Events " + WhenOf(year.Key) + ".");
            foreach ((Event e, int row) in year)
                WriteMember(source, "Event", e.Name, year.Key, "new(" + Literal.Number(row) + ")", FactDoc.Of(e, articles));
            source.Close();
        }

        return source.Close().ToString();
    }

    /// <summary>The recommendations, by who gives them.</summary>
    public static string Recommendations(CatalogueSheet sheet, string rootNamespace)
    {
        SourceWriter source = Open("Recommendations", "The advice the articles' own authors give, by author.", rootNamespace);
        Dictionary<string, NamedArticle> articles = sheet.Corpus.Articles
            .GroupBy(article => article.Article.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        Dictionary<string, Actor> actors = sheet.Corpus.Actors.ToDictionary(named => named.Actor.Id, named => named.Actor, StringComparer.Ordinal);
        var byAuthor = sheet.Corpus.Recommendations
            .Where(r => articles.ContainsKey(r.ArticleId))
            .Select((r, i) => (Advice: r, Place: sheet.Recommendations[i], Article: articles[r.ArticleId]))
            .GroupBy(item => item.Advice.Group, StringComparer.Ordinal);
        foreach (var author in byAuthor)
        {
            Article article = author.First().Article.Article;
            WriteClassStart(source, author.Key, "Advice " + FactDoc.GivenBy(article) + ".");
            foreach (var (advice, place, from) in author)
            {
                string value = "new(" + Literal.Number(place.Document) + ", " + Literal.Number(place.Row) + ")";
                WriteMember(source, "Recommendation", advice.Name, author.Key, value, FactDoc.Of(advice, from.Article, actors));
            }

            source.Close();
        }

        return source.Close().ToString();
    }

    /// <summary>The actors.</summary>
    public static string Actors(CatalogueSheet sheet, string rootNamespace)
    {
        SourceWriter source = Open("Actors", "Everybody who acts or is addressed.", rootNamespace);
        int row = 0;
        foreach (NamedActor actor in sheet.Corpus.Actors)
            WriteMember(source, "Actor", actor.Name, "Actors", "new(" + Literal.Number(row++) + ")", FactDoc.Of(actor.Actor));
        return source.Close().ToString();
    }

    /// <summary>The treaties, agreements and laws.</summary>
    public static string Instruments(CatalogueSheet sheet, string rootNamespace)
    {
        SourceWriter source = Open("Instruments", "The treaties, agreements and laws the facts speak of.", rootNamespace);
        int row = 0;
        foreach (NamedInstrument instrument in sheet.Corpus.Instruments)
            WriteMember(source, "Instrument", instrument.Name, "Instruments", "new(" + Literal.Number(row++) + ")", FactDoc.Of(instrument.Instrument));
        return source.Close().ToString();
    }

    /// <summary>"In2012" as "of 2012", "InThe1990s" as "of the 1990s".</summary>
    private static string WhenOf(string group) =>
        group == "InUnknownYear" ? "whose year the texts do not give"
        : group.StartsWith("InThe", StringComparison.Ordinal) ? "of the " + group.Substring("InThe".Length)
        : "of " + group.Substring("In".Length);

    private static SourceWriter Open(string type, string summary, string rootNamespace) => SourceHead.Start(summary, rootNamespace)
        .Line("/// <summary>" + summary + "</summary>")
        .Line(SourceHead.GeneratedCode)
        .Line("public static partial class " + type)
        .Open();

    private static void WriteClassStart(SourceWriter source, string name, string summary) => source
        .Separate()
        .Line("/// <summary>" + summary + "</summary>")
        .Line("public static partial class " + Identifier.Type(name))
        .Open();

    private static void WriteMember(
        SourceWriter source, string type, string name, string enclosing, string value, IEnumerable<string> doc)
    {
        source.Separate().Line("/// <summary>");
        foreach (string line in doc)
            source.Line("/// " + line);
        source.Line("/// </summary>")
            .Line("public static " + type + " " + Identifier.Member(name, enclosing) + " => " + value + ";");
    }
}
