using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Metadata;

/// <summary>
/// Tells the passages a reader would call section headings, and paragraphs, from title, byline, date and labels that stand among
/// them because nothing but their words says what they are.
/// </summary>
internal static class SectionHeadings
{
    /// <summary>The headings of the article's sections.</summary>
    public static IEnumerable<ArticlePassage> Of(ArticleText article, ArticleMetadata metadata)
    {
        int opening = Paragraphs(article, metadata).Where(passage => passage.Role == PassageRole.Body).Select(passage => passage.Span.Start).FirstOrDefault();
        return article.Passages.Where(passage => passage.Role == PassageRole.Heading
            && !IsTitle(article, passage, metadata)
            && !IsLabel(passage.Span.In(article.Layout.Reading), passage.Span.Start < opening, metadata));
    }

    /// <summary>The paragraphs, without a title that ends like a sentence.</summary>
    public static IEnumerable<ArticlePassage> Paragraphs(ArticleText article, ArticleMetadata metadata) => article.Passages
        .Where((passage, i) => passage.Role is PassageRole.Body or PassageRole.ListItem && !(i < 2 && IsTitle(article, passage, metadata)));

    private static bool IsTitle(ArticleText article, ArticlePassage passage, ArticleMetadata metadata) =>
        metadata.Title is { } title && passage.Span.Length < 2 * PageLine.LongestLabel
        && FirstLetter(article.Layout.Text, passage.Span.Start, passage.Span.End) == FirstLetter(title.Value, 0, title.Value.Length)
        && string.Equals(Plain(passage.Span.In(article.Layout.Text)), Plain(title.Value), StringComparison.OrdinalIgnoreCase);

    /// <summary>A byline, a date or a control of the page; a pull quote is no heading either.</summary>
    private static bool IsLabel(string line, bool aboveText, ArticleMetadata metadata)
    {
        bool isPullQuote = line.Length > 2 && line[0] == '"' && line[line.Length - 1] == '"';
        if (isPullQuote)
            return true;
        return aboveText && (PageLabels.IsLabel(line) || Bylines.Read(line) is not null || DateLines.Read(line) is { OtherWords: <= 2 } || SeriesFinder.IsLabel(line)
            || metadata.Authors.Any(author => string.Equals(author.Name, line.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    // Tells nearly every paragraph from the title before either is copied.
    private static char FirstLetter(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        return start < end ? char.ToUpperInvariant(text[start]) : '\0';
    }

    private static string Plain(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('*', '_', '#', ' ');
}
