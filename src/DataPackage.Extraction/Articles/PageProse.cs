using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>The prose around an article: biographies, notes, disclaimers. It tells no facts, but it may define an acronym.</summary>
internal static class PageProse
{
    private const int LongestLabel = 120;
    private const int ShortestSentence = 60;
    private const int ShortestLabel = 12;

    /// <summary>Paragraphs outside the article that end as sentences do and may define something.</summary>
    public static ArticleText Around(ArticleText article)
    {
        var taken = new HashSet<int>(article.Passages.Select(passage => passage.Span.Start));
        string reading = article.Layout.Reading;
        List<ArticlePassage> prose = article.Layout.Blocks
            .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Heading && block.Span.Length >= ShortestLabel && !taken.Contains(block.Span.Start)
                && (block.Kind == BlockKind.Paragraph && reading[block.Span.End - 1] is '.' or '!' or '?' ? block.Span.Length >= ShortestSentence && MayDefine(reading, block.Span) : Defines(reading, block.Span)))
            .Select(block => new ArticlePassage(PassageRole.Body, block.Span))
            .ToList();
        return article with { Passages = prose };
    }

    /// <summary>A short form stands in brackets or behind ", or".</summary>
    private static bool MayDefine(string reading, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (reading[i] is '(' or '[' || (reading[i] == ',' && OrFollows(reading, i + 1, span.End)))
                return true;
        }

        return false;
    }

    /// <summary>In a masthead or signature: "National Cyber Office (NCO)".</summary>
    private static bool Defines(string reading, TextSpan span)
    {
        for (int i = span.Start; i + 3 < span.End && span.Length <= LongestLabel; i++)
        {
            if (reading[i] == '(' && char.IsUpper(reading[i + 1]) && char.IsUpper(reading[i + 2]))
                return true;
        }

        return false;
    }

    private static bool OrFollows(string reading, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(reading[at]))
            at++;
        return at + 1 < end && reading[at] is 'o' or 'O' && reading[at + 1] is 'r' or 'R';
    }
}
