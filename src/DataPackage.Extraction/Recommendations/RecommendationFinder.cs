using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Finds the advice that the article's own author or speaker gives.</summary>
internal static class RecommendationFinder
{
    /// <summary>The recommendations in the order of the text, without ids and names.</summary>
    public static IReadOnlyList<Recommendation> Find(AnnotatedArticle article) => Array.Empty<Recommendation>();
}
