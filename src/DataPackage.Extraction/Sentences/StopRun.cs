namespace DataPackage.Extraction.Sentences;

/// <summary>A run of closing punctuation: ".", "?!", "....", ". . .".</summary>
/// <param name="Start">Its first mark.</param>
/// <param name="End">The first position behind it.</param>
/// <param name="Dots">How many dots, when it is nothing but dots; else 0.</param>
/// <param name="IsSpaced">Whether blanks stand between its dots.</param>
internal readonly record struct StopRun(int Start, int End, int Dots, bool IsSpaced)
{
    /// <summary>Reads the run at a mark.</summary>
    public static StopRun Read(string text, TextSpan passage, int start)
    {
        int at = start;
        int dots = 0;
        bool onlyDots = true;
        while (at < passage.End && FullStop.IsOne(text[at]))
        {
            onlyDots &= text[at] is '.' or '\u2026';
            dots += text[at] == '\u2026' ? 3 : 1;
            at++;
        }

        bool spaced = false;
        while (onlyDots && at + 1 < passage.End && text[at] == ' ' && text[at + 1] == '.' && !IsWordPart(text, passage, at + 2))
        {
            spaced = true;
            dots++;
            at += 2;
        }

        return new StopRun(start, at == start ? start + 1 : at, onlyDots ? dots : 0, spaced);
    }

    private static bool IsWordPart(string text, TextSpan passage, int at) => at < passage.End && char.IsLetterOrDigit(text[at]);
}
