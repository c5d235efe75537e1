namespace DataPackage.Extraction.Layout;

/// <summary>What a single line looks like by its own characters.</summary>
internal static class LineShape
{
    /// <summary>What stands for the marker of a list item in a dated row of a table.</summary>
    public const string Bar = "|";

    private const int LongestTitle = 110;
    private const int MostTitleWords = 16;
    private const int LongestQuestion = 9;
    private const int LongestDate = 24;

    /// <summary>Short, opens like a title and does not close like a sentence.</summary>
    public static bool IsTitleLike(char[] view, SourceLine line)
    {
        if (line.Length is 0 or > LongestTitle || CountWords(view, line) > MostTitleWords)
            return false;
        char first = view[line.Start];
        if (!(char.IsUpper(first) || char.IsDigit(first) || first is '"' or '\'' or '(' || IsUncased(first)))
            return false;
        if (IsQuestionOrAnswer(view, line))
            return false;
        char last = LastMark(view, line);
        if (last == ':')
            return IsUpperCase(view, line);
        if (last is '?' or '!' && CountWords(view, line) > LongestQuestion)
            return false;
        return last is not ('.' or ',' or ';' or '|' or '\u3002') && !EndsInQuotedSentence(view, line) || EndsWithAbbreviation(view, line);
    }

    /// <summary>"Q: …" and "A: …" of an interview.</summary>
    public static bool IsQuestionOrAnswer(char[] view, SourceLine line) =>
        line.Length > 3 && view[line.Start] is 'Q' or 'A' && view[line.Start + 1] == ':' && view[line.Start + 2] == ' ';

    /// <summary>Whether a sentence could end here, closing quotes and brackets not counted.</summary>
    public static bool EndsSentence(char[] view, SourceLine line)
    {
        int end = line.End;
        while (end > line.Start && view[end - 1] is '"' or '\'' or ')' or ']' or ' ' or '*')
            end--;
        return end > line.Start && view[end - 1] is '.' or '!' or '?' or ':' or '\u3002';
    }

    /// <summary>"---", "***", "* * *", "====": three or more of one mark and nothing else.</summary>
    public static bool IsRule(char[] view, SourceLine line)
    {
        char mark = view[line.Start];
        if (mark is not ('-' or '*' or '_' or '=' or '~' or '.' or '+'))
            return false;
        int marks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (view[i] == mark)
                marks++;
            else if (view[i] != ' ')
                return false;
        }

        return marks >= 3;
    }

    /// <summary>A row of a table drawn with bars, or the line of dashes under its head.</summary>
    public static bool IsTableRow(char[] view, SourceLine line)
    {
        int bars = 0;
        bool onlyFrame = true;
        for (int i = line.Start; i < line.End; i++)
        {
            bars += view[i] == '|' ? 1 : 0;
            onlyFrame &= view[i] is '|' or '-' or ':' or '+' or ' ';
        }

        return bars >= 1 && (onlyFrame || (bars >= 2 && view[line.Start] == '|' && view[line.End - 1] == '|'));
    }

    /// <summary>Where the text of "| 14 May 2020 | Divers find the leak |" begins: a row whose first cell holds a number and few words and whose
    /// second tells something; 0 for other lines.</summary>
    public static int DatedCell(char[] view, SourceLine line)
    {
        if (line.Length < 12 || view[line.Start] != '|' || view[line.End - 1] != '|')
            return 0;
        int start = line.Start + 1;
        while (start < line.End && view[start] == ' ')
            start++;
        int bar = System.Array.IndexOf(view, '|', start, line.End - start);
        if (bar < 0 || bar - start > LongestDate || bar - start < 4)
            return 0;
        int digits = 0, blanks = 0;
        for (int i = start; i < bar; i++)
            digits += view[i] is >= '0' and <= '9' ? 1 : 0;
        for (int i = bar + 1; i < line.End; i++)
            blanks += view[i] == ' ' && char.IsLetter(view[i - 1]) ? 1 : 0;
        return digits >= 2 && blanks >= 2 ? start : 0;
    }

    /// <summary>How many '#' open a Markdown heading; 0 when none do. "###" alone is the end of a press release.</summary>
    public static int HeadingMarks(char[] view, SourceLine line)
    {
        int i = line.Start;
        while (i < line.End && view[i] == '#')
            i++;
        int marks = i - line.Start;
        return marks is >= 1 and <= 6 && i + 1 < line.End && view[i] == ' ' && view[i + 1] != '#' ? marks : 0;
    }

    // Emoji behind a sentence close nothing.
    private static char LastMark(char[] view, SourceLine line)
    {
        int end = line.End;
        while (end > line.Start + 1 && (char.IsSurrogate(view[end - 1]) || view[end - 1] is ' ' or '\uFE0F' or '\u200D'))
            end--;
        return view[end - 1];
    }

    // "'… frustrated,' he said. 'We get it.'" closes with the full stop inside the quotation.
    private static bool EndsInQuotedSentence(char[] view, SourceLine line) =>
        line.Length > 2 && view[line.End - 1] is '"' or '\'' && view[line.End - 2] == '.' && CountWords(view, line) > 3;

    private static int CountWords(char[] view, SourceLine line)
    {
        int words = 0;
        for (int i = line.Start; i < line.End; i++)
            words += view[i] == ' ' || i == line.Start ? 1 : 0;
        return words;
    }

    private static bool IsUpperCase(char[] view, SourceLine line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(view[i]))
                return false;
        }

        return true;
    }

    private static bool IsUncased(char c) => char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c);

    // "… Japan, and the U.S." is a title, "… as we did." is a sentence.
    private static bool EndsWithAbbreviation(char[] view, SourceLine line) =>
        line.Length >= 4 && view[line.End - 1] == '.' && char.IsUpper(view[line.End - 2]) && view[line.End - 3] is '.' or ' ';
}
