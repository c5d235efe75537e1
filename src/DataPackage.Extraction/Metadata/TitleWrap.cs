using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells whether a title goes on in the next line although that line opens with a capital.</summary>
internal static class TitleWrap
{
    private const int FewestBlanks = 3;
    private const int LongestWord = 24;
    private const int FarthestLine = 60;
    private const int Searched = 20_000;

    private static readonly HashSet<string> Joints = new(
        DataTable.Rows("function-words.tsv").Where(row => row.Length > 1).Select(row => row[0]).Concat(new[] { "a", "an", "the" }), StringComparer.Ordinal);

    /// <summary>Joins the lines of a title that stand right below each other as blocks of their own.</summary>
    public static void Join(List<PageLine> lines, string reading)
    {
        for (int i = Math.Min(lines.Count, FarthestLine) - 2; i >= 0; i--)
        {
            (PageLine line, PageLine next) = (lines[i], lines[i + 1]);
            if (line.Zone != PageZone.Before || next.Zone != PageZone.Before || next.AfterBlank || next.Kind == BlockKind.ListItem || line.Kind == BlockKind.ListItem
                || !line.IsShort || !next.IsShort || !GoesOn(reading, line.Span.Start, line.Span.End, next.Span.Start))
                continue;
            TextSpan both = TextSpan.FromBounds(line.Span.Start, next.Span.End);
            lines[i] = new PageLine(both, both.In(reading), line.Kind, line.Level, line.AfterBlank, line.Zone);
            lines.RemoveAt(i + 1);
        }
    }

    /// <summary>Whether the line that begins at one place and ends at another goes on at a third.</summary>
    public static bool GoesOn(string reading, int start, int end, int next)
    {
        while (end > start && char.IsWhiteSpace(reading[end - 1]))
            end--;
        int word = end;
        while (word > start && char.IsLetter(reading[word - 1]))
            word--;
        if (end - word is 0 or > LongestWord || !char.IsUpper(reading[next]) || !HasWords(reading, start, end))
            return false;
        string last = reading.Substring(word, end - word);
        // "KEEPING THE LIGHTS ON" above "Why the North Is Dark": a title and its subtitle.
        if (last.Length > 1 && !last.HasLower() && next + 1 < reading.Length && char.IsLower(reading[next + 1]))
            return false;
        return Joints.Contains(last.ToLowerInvariant()) || (char.IsUpper(last[0]) && StandsTogether(reading, last, next));
    }

    /// <summary>Short lines are labels, those with bars are menus: "Sign in", "Shop | Log in".</summary>
    private static bool HasWords(string reading, int start, int end)
    {
        int line = end;
        while (line > start && reading[line - 1] is not ('\n' or '\r'))
            line--;
        int blanks = 0;
        for (int i = line; i < end; i++)
        {
            blanks += reading[i] == ' ' ? 1 : 0;
            if (reading[i] is '|' or '>' or '\u00B7' or '\u2022')
                return false;
        }

        return blanks >= FewestBlanks;
    }

    /// <summary>"… at Riverside / Urgent Care" above "was seen at Riverside Urgent Care": the text joins the words that the line parts.</summary>
    private static bool StandsTogether(string reading, string last, int next)
    {
        int end = next;
        while (end < reading.Length && char.IsLetter(reading[end]) && end - next < LongestWord)
            end++;
        return end - next > 2 && last.Length > 2 && Stands(reading, last + " " + reading.Substring(next, end - next), end, Math.Min(reading.Length, end + Searched));
    }

    /// <summary>Whether a phrase stands in a piece of the text, in either case.</summary>
    private static bool Stands(string reading, string phrase, int start, int end)
    {
        char[] openings = { char.ToUpperInvariant(phrase[0]), char.ToLowerInvariant(phrase[0]) };
        for (int at = start; (at = reading.IndexOfAny(openings, at, end - at)) >= 0; at++)
        {
            if (at + phrase.Length <= end && string.Compare(reading, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
