using System;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the line that counts the readers' comments and so stands in front of them.</summary>
internal static class CommentLine
{
    private const int LongestLine = 14;

    // Every word below holds one of these; most lines hold none.
    private static readonly string[] Stems = { "omment", "oment", "espons", "repl", "thoughts" };

    /// <summary>"10 Comments", "Posted in News | Permalink | No comments", "3 thoughts on …".</summary>
    public static bool IsCount(string reading, TextSpan span, int words)
    {
        if (words is 0 or > LongestLine || span.Length > 140
            || !Array.Exists(Stems, stem => reading.IndexOf(stem, span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0))
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

    private static bool IsCountWord(string word) => char.IsDigit(word[0]) || word is "no" or "one";
}
