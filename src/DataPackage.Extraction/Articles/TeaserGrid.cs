using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Finds the lists of other articles in which a headline and one sentence take turns.</summary>
internal static class TeaserGrid
{
    private const int FewestTeasers = 3;
    private const int LongestTeaser = 50;
    private const int MostSentences = 2;
    private const int ShortestHeadline = 4;
    private const int MostLinesBelowHeadline = 3;
    private const int MostLinesBetween = 10;

    /// <summary>For each block whether it is the sentence of a teaser.</summary>
    public static bool[] Find(IReadOnlyList<BlockTraits> blocks)
    {
        bool[] isTeaser = new bool[blocks.Count];
        var row = new List<int>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (IsShortPiece(blocks, i) && HasHeadlineAbove(blocks, i) && !IsProse(blocks, i + 1))
            {
                if (row.Count > 0 && i - row[row.Count - 1] > MostLinesBetween)
                    Close(row, isTeaser);
                row.Add(i);
            }
            else if (IsProse(blocks, i))
            {
                Close(row, isTeaser);
            }
        }

        Close(row, isTeaser);
        return isTeaser;
    }

    private static void Close(List<int> row, bool[] isTeaser)
    {
        if (row.Count >= FewestTeasers)
        {
            foreach (int i in row)
                isTeaser[i] = true;
        }

        row.Clear();
    }

    private static bool IsProse(IReadOnlyList<BlockTraits> blocks, int i) =>
        i < blocks.Count && blocks[i].Kind != BlockKind.Heading && blocks[i].Words >= 8 && !blocks[i].IsJunk
        && (blocks[i].EndsSentence || blocks[i].IsCutOff);

    private static bool IsShortPiece(IReadOnlyList<BlockTraits> blocks, int i) =>
        IsProse(blocks, i) && blocks[i].Words <= LongestTeaser && blocks[i].Sentences <= MostSentences && blocks[i].Kind == BlockKind.Paragraph;

    // A headline has some words and no full stop; between it and its sentence there may be a name and a day.
    private static bool HasHeadlineAbove(IReadOnlyList<BlockTraits> blocks, int i)
    {
        for (int above = i - 1; above >= 0 && above >= i - MostLinesBelowHeadline; above--)
        {
            BlockTraits line = blocks[above];
            if (IsProse(blocks, above))
                return false;
            if (line.Words >= ShortestHeadline && !line.EndsSentence && !line.IsByline && !line.IsDateline && line.Marks == FurnitureMark.None)
                return true;
        }

        return false;
    }
}
