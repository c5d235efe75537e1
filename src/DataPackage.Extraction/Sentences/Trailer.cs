namespace DataPackage.Extraction.Sentences;

/// <summary>What belongs to a sentence behind its stop: closing quotes and brackets, note references such as "[1]" or a bare "11".</summary>
internal static class Trailer
{
    /// <summary>The first position behind the stop and what belongs to it.</summary>
    public static int End(string text, TextSpan passage, StopRun run)
    {
        int at = run.End;
        while (at < passage.End && text[at] is '"' or '\'' or ')' or ']' or '\u201D' or '\u2019' or '\u00BB')
            at++;
        while (NoteEnd(text, passage, at) is { } note)
            at = note;
        return at == run.End && run.Dots == 1 ? SuperscriptEnd(text, passage, at) : at;
    }

    private static int? NoteEnd(string text, TextSpan passage, int at)
    {
        if (at >= passage.End || text[at] != '[')
            return null;
        int end = at + 1;
        while (end < passage.End && (char.IsDigit(text[end]) || text[end] is ',' or '-' or '\u2013'))
            end++;
        return end > at + 1 && end < passage.End && text[end] == ']' ? end + 1 : null;
    }

    /// <summary>Superscript note numbers that lost their height: "… in a consultation.11 12 Take the …".</summary>
    private static int SuperscriptEnd(string text, TextSpan passage, int stop)
    {
        int at = stop - 2;
        if (at < passage.Start || !(text[at] == ')' || (char.IsLower(text[at]) && at > passage.Start && char.IsLower(text[at - 1]))))
            return stop;

        int end = stop;
        for (int group = stop; group < passage.End && char.IsDigit(text[group]); group = end + 1)
        {
            end = group;
            while (end < passage.End && char.IsDigit(text[end]))
                end++;
            if (end - group > 3)
                return stop;
            if (end >= passage.End || text[end] is not (' ' or ','))
                break;
        }

        return end;
    }
}
