using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Blocks to the article among them.</summary>
internal static class ArticleFinder
{
    /// <summary>Finds the article, or null when the document has none.</summary>
    public static ArticleText? Find(DocumentLayout layout)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        double[] weights = layout.Blocks
            .Select(block => seen.Add(block.Span.In(layout.Reading)) ? Weight(layout, block) : -8)
            .ToArray();
        (int first, int last) = BestRun(weights);
        if (first > last)
            return null;

        var passages = new List<ArticlePassage>();
        for (int i = first; i <= last; i++)
        {
            Block block = layout.Blocks[i];
            if (weights[i] <= -8)
                continue;
            if (IsCaption(layout, block))
                passages.Add(new ArticlePassage(PassageRole.Caption, block.Span));
            else if (block.Kind == BlockKind.Heading)
                passages.Add(new ArticlePassage(PassageRole.Heading, block.Span));
            else if (block.Kind == BlockKind.ListItem)
                passages.Add(new ArticlePassage(PassageRole.ListItem, block.Span, block.Marker));
            else if (weights[i] > 0)
                passages.Add(new ArticlePassage(PassageRole.Body, block.Span));
        }

        return new ArticleText(layout, passages, first, last);
    }

    private static bool IsCaption(DocumentLayout layout, Block block) =>
        layout.Reading.IndexOf("Source: ", block.Span.Start, block.Span.Length, StringComparison.Ordinal) >= 0
        || layout.Reading.IndexOf("Photo: ", block.Span.Start, block.Span.Length, StringComparison.Ordinal) >= 0;

    private static double Weight(DocumentLayout layout, Block block)
    {
        string text = block.Span.In(layout.Reading);
        if (block.Kind == BlockKind.Heading)
            return -2;
        if (JunkPhrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0))
            return -8;
        bool closed = text[text.Length - 1] is '.' or '!' or '?' or '"' or ':';
        int words = text.Split(' ').Length;
        return closed && words >= 12 ? Math.Min(words, 60) : -2;
    }

    private static readonly string[] JunkPhrases =
    {
        "click here", "cookies", "All rights reserved", "Required fields", "may be reproduced", " is Professor ", " is Senior ", "About the Author",
    };

    // Kadane's maximum subarray.
    private static (int First, int Last) BestRun(double[] weights)
    {
        (int First, int Last) best = (0, -1);
        double bestSum = 0;
        double sum = 0;
        int first = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                first = i;
            }

            sum += weights[i];
            if (sum > bestSum)
            {
                bestSum = sum;
                best = (first, i);
            }
        }

        return best;
    }
}
