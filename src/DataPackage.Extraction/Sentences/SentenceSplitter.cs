using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Finds where sentences end.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a piece of the reading view, without the blanks between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string reading, TextSpan passage)
    {
        var sentences = new List<TextSpan>();
        int start = passage.Start;
        for (int i = passage.Start; i < passage.End; i++)
        {
            bool last = i + 1 == passage.End;
            if (!last && !(reading[i] is '.' or '?' or '!' && reading[i + 1] == ' ' && i + 2 < passage.End && char.IsUpper(reading[i + 2])))
                continue;
            sentences.Add(TextSpan.FromBounds(start, i + 1));
            start = i + 1;
            while (start < passage.End && reading[start] == ' ')
                start++;
            i = start - 1;
        }

        return sentences;
    }
}
