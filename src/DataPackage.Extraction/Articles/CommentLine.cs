using System;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the line that counts the readers' comments and so stands in front of them.</summary>
internal static class CommentLine
{
    private const int LongestLine = 14;

    /// <summary>"10 Comments", "Posted in News | Permalink | No comments", "3 thoughts on …".</summary>
    public static bool IsCount(string reading, TextSpan span, int words)
    {
        if (words is 0 or > LongestLine || span.Length > 140
            || !MayCount(reading, span))
            return false;
        string[] parts = span.In(reading).ToLowerInvariant().Split(new[] { ' ', '|', '(', ')', '\n' }, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            bool isComment = parts[i].TrimEnd(':') is "comment" or "comments" or "response" or "responses" or "reply" or "replies" or "thoughts" or "kommentare" or "commentaires" or "comentários" or "comentarios";
            bool isCounted = (i > 0 && IsCountWord(parts[i - 1])) || (i + 1 < parts.Length && char.IsDigit(parts[i + 1][0]));
            bool isAtEdge = i <= 1 || i + 1 >= parts.Length - 1;
            if (isComment && isCounted && isAtEdge)
                return true;
        }

        return false;
    }

    // Every word above holds one of these; most lines hold none.
    private static bool MayCount(string reading, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool holds = (reading[i] | 0x20) switch
            {
                'o' => Holds(reading, i, "omment") || Holds(reading, i, "oment"),
                'e' => Holds(reading, i, "espons"),
                'r' => Holds(reading, i, "repl"),
                't' => Holds(reading, i, "thoughts"),
                _ => false,
            };
            if (holds)
                return true;
        }

        return false;
    }

    private static bool Holds(string reading, int at, string stem) =>
        string.Compare(reading, at, stem, 0, stem.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsCountWord(string word) => char.IsDigit(word[0]) || word is "no" or "one";
}
