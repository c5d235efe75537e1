using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the corpus's own vocabulary: a member for each fact, with its quote and its place in the documentation.</summary>
internal static class VocabularyEmitter
{
    /// <summary>The articles.</summary>
    public static string Articles(CatalogueSheet sheet, GenerationOptions options) => MemberWriter.Print(
        "Articles",
        "The articles of the corpus.",
        sheet.Corpus.Articles.Select((article, i) => new Member(
            article.Group, article.Name, "new(" + Literal.Number(i + 1) + ")", FactDoc.Of(article.Article))
        {
            Line = article.Article.Headings.Concat(article.Article.Paragraphs).FirstOrDefault() is { } first ? LineOf(first, article, sheet, options) : null,
        }),
        options.Namespace);

    /// <summary>The events, by year.</summary>
    public static string Events(CatalogueSheet sheet, GenerationOptions options)
    {
        Dictionary<string, NamedArticle> articles = ById(sheet);
        return MemberWriter.Print(
            "Events",
            "The events of the corpus, by year.",
            sheet.Corpus.Events.Select((e, row) => new Member(
                e.Group, e.Name, "new(" + Literal.Number(row) + ")", FactDoc.Of(e, articles, options.ArticleText))
            {
                Line = e.Mentions.Count > 0 && articles.TryGetValue(e.Mentions[0].ArticleId, out NamedArticle? article) ? LineOf(e.Mentions[0].Quote, article, sheet, options) : null,
                GroupSummary = "Events " + WhenOf(e.Group.Split('.')[0]) + ".",
            }),
            options.Namespace);
    }

    /// <summary>The recommendations, by who gives them.</summary>
    public static string Recommendations(CatalogueSheet sheet, GenerationOptions options)
    {
        Dictionary<string, NamedArticle> articles = ById(sheet);
        Dictionary<string, Actor> actors = sheet.Corpus.Actors.ToDictionary(named => named.Actor.Id, named => named.Actor, StringComparer.Ordinal);
        return MemberWriter.Print(
            "Recommendations",
            "The advice the articles' own authors give, by author.",
            sheet.Corpus.Recommendations.Where(r => articles.ContainsKey(r.ArticleId)).Select((advice, i) => new Member(
                advice.Group,
                advice.Name,
                "new(" + Literal.Number(sheet.Recommendations[i].Document) + ", " + Literal.Number(sheet.Recommendations[i].Row) + ")",
                FactDoc.Of(advice, articles[advice.ArticleId].Article, actors, options.ArticleText))
            {
                Line = LineOf(advice.Quote, articles[advice.ArticleId], sheet, options),
                GroupSummary = "Advice " + FactDoc.GivenBy(articles[advice.ArticleId].Article) + ".",
            }),
            options.Namespace);
    }

    /// <summary>The actors.</summary>
    public static string Actors(CatalogueSheet sheet, string rootNamespace) => MemberWriter.Print(
        "Actors",
        "Everybody who acts or is addressed.",
        sheet.Corpus.Actors.Select((actor, row) => new Member(actor.Group, actor.Name, "new(" + Literal.Number(row) + ")", FactDoc.Of(actor.Actor))),
        rootNamespace);

    /// <summary>The treaties, agreements and laws.</summary>
    public static string Instruments(CatalogueSheet sheet, string rootNamespace) => MemberWriter.Print(
        "Instruments",
        "The treaties, agreements and laws the facts speak of.",
        sheet.Corpus.Instruments.Select((named, row) => new Member(named.Group, named.Name, "new(" + Literal.Number(row) + ")", FactDoc.Of(named.Instrument))),
        rootNamespace);

    private static Dictionary<string, NamedArticle> ById(CatalogueSheet sheet) => sheet.Corpus.Articles
        .GroupBy(article => article.Article.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static LineDirective? LineOf(Passage passage, NamedArticle article, CatalogueSheet sheet, GenerationOptions options) =>
        sheet.Paths.Find(article.Article.Id) is { } path
            ? LineDirective.Of(passage, LineDirective.PathOf(path, options.ProjectDirectory))
            : null;

    /// <summary>"In2012" as "of 2012", "InThe1990s" as "of the 1990s".</summary>
    private static string WhenOf(string group) =>
        group == "InUnknownYear" ? "whose year the texts do not give"
        : group.StartsWith("InThe", StringComparison.Ordinal) ? "of the " + group.Substring("InThe".Length)
        : "of " + group.Substring("In".Length);
}
