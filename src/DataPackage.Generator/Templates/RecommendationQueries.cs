using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Templates;

/// <summary>Questions to lists of recommendations and articles; each answers with a sequence that composes with LINQ.</summary>
public static class RecommendationQueries
{
    /// <summary>Those that address somebody.</summary>
    /// <param name="recommendations">The recommendations.</param>
    /// <param name="actor">Who, for example one of <c>Actors</c>.</param>
    /// <returns>The recommendations.</returns>
    public static IEnumerable<Recommendation> AddressedTo(this IEnumerable<Recommendation> recommendations, Actor actor) =>
        recommendations.Where(r => r.Addresses(actor));

    /// <summary>Those that somebody gives, in any article.</summary>
    /// <param name="recommendations">The recommendations.</param>
    /// <param name="author">An author; authors of the same name count as one person.</param>
    /// <returns>The recommendations.</returns>
    public static IEnumerable<Recommendation> By(this IEnumerable<Recommendation> recommendations, Author author) =>
        recommendations.Where(r => WroteIt(author.Name, r.Article));

    /// <summary>Those that somebody gives, in any article.</summary>
    /// <param name="recommendations">The recommendations.</param>
    /// <param name="author">The author's name as the articles give it.</param>
    /// <returns>The recommendations.</returns>
    public static IEnumerable<Recommendation> By(this IEnumerable<Recommendation> recommendations, string author) =>
        recommendations.Where(r => WroteIt(author, r.Article));

    /// <summary>Those that somebody wrote or spoke.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="author">The author's name as the articles give it.</param>
    /// <returns>The articles.</returns>
    public static IEnumerable<Article> By(this IEnumerable<Article> articles, string author) =>
        articles.Where(a => WroteIt(author, a));

    private static bool WroteIt(string author, Article article)
    {
        foreach (Author each in article.Authors)
        {
            if (string.Equals(each.Name, author, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
