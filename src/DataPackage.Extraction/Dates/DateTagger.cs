using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Dates;

/// <summary>Finds the words that speak of time and gives them their values.</summary>
internal static class DateTagger
{
    /// <summary>Tags the sentences of one article, in order; earlier sentences give later ones their context.</summary>
    /// <param name="sentences">Headings, captions and body of an article in reading order.</param>
    /// <param name="documentDate">When the article was published, or null when nobody knows.</param>
    public static IReadOnlyList<TemporalExpression> Tag(IReadOnlyList<Sentence> sentences, EdtfDate? documentDate) =>
        Array.Empty<TemporalExpression>();
}
