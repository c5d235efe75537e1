namespace DataPackage.Extraction.Sentences;

/// <summary>Decides whether a run of closing punctuation ends a sentence.</summary>
internal static class FullStop
{
    /// <summary>Whether a character may end a sentence.</summary>
    public static bool IsOne(char c) => c is '.' or '!' or '?' or '\u2026' || IsWide(c);

    /// <summary>Whether a dash breaks a quotation off: "I only wanted to--" He fell silent.</summary>
    public static bool IsBreakOff(string text, TextSpan passage, int at) =>
        at > passage.Start && text[at - 1] == '-' && at + 1 < passage.End && text[at + 1] is '"' or '\u201D';

    /// <summary>Where the sentence ends, closing quotes, brackets and note numbers included; null when it goes on.</summary>
    public static int? Ends(string text, TextSpan passage, int sentence, StopRun run)
    {
        int end = Trailer.End(text, passage, run);
        if (end >= passage.End)
            return null;
        if (!char.IsWhiteSpace(text[end]))
            return IsWide(text[run.Start]) || LacksBlank(text, passage, run, end) ? end : null;

        int next = end;
        while (next < passage.End && char.IsWhiteSpace(text[next]))
            next++;
        NextWord word = NextWord.Read(text, passage, next);
        if (word.Kind == NextWordKind.GoesOn || (text[next] == '(' && Parenthesis.Belongs(text, passage, next, end > run.End)))
            return null;
        return run.Dots switch
        {
            0 => end,
            1 => AbbreviationDot.EndsSentence(text, passage, sentence, run.Start, word) ? end : null,
            _ => EllipsisEnd(text, passage, run, end),
        };
    }

    /// <summary>An ellipsis ends a sentence when it hangs on a word, or has a fourth dot.</summary>
    private static int? EllipsisEnd(string text, TextSpan passage, StopRun run, int end)
    {
        bool attached = run.Start > passage.Start && !char.IsWhiteSpace(text[run.Start - 1]);
        // "… compounds. . . . The practice": the full stop, then three dots for what is left out before the next sentence.
        if (run.IsSpaced && attached && run.Dots == 4)
            return run.Start + 1;
        return (attached && !run.IsSpaced) || run.Dots > 3 ? end : null;
    }

    /// <summary>"Hello world.Today is Tuesday": a full stop whose blank was forgotten, not the dot of a file or host name.</summary>
    private static bool LacksBlank(string text, TextSpan passage, StopRun run, int end)
    {
        if (run.Dots != 1 || end != run.End || run.Start - 2 < passage.Start || end + 2 >= passage.End)
            return false;
        char before = text[run.Start - 1];
        if (!(char.IsLower(before) || char.IsDigit(before)) || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1]))
            return false;

        int wordStart = run.Start - 1;
        while (wordStart > passage.Start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == ','))
            wordStart--;
        if (wordStart > passage.Start && !char.IsWhiteSpace(text[wordStart - 1]))
            return false;
        int wordEnd = end;
        while (wordEnd < passage.End && char.IsLetter(text[wordEnd]))
            wordEnd++;
        return wordEnd < passage.End
            && (text[wordEnd] is ' ' or ',' or '\n' || (text[wordEnd] == '.' && wordEnd + 1 < passage.End && text[wordEnd + 1] == ' '));
    }

    private static bool IsWide(char c) => c is '\u3002' or '\uFF0E' or '\uFF01' or '\uFF1F';
}
