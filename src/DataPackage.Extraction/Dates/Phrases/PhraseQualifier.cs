using System.Collections.Generic;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>Takes the doubt out of a phrase: "circa", "possibly", "?", "-ish", "(uncertain)", "(year uncertain, day approximate)".</summary>
internal sealed class PhraseQualifier
{
    private readonly Dictionary<string, string> parts = new();
    private bool isUncertain;
    private bool isApproximate;

    /// <summary>'?', '~', '%' or nothing, for the whole date.</summary>
    public string Whole => Sign(isUncertain, isApproximate);

    /// <summary>Removes the words of doubt and remembers them.</summary>
    public static PhraseQualifier Take(List<string> words)
    {
        var qualifier = new PhraseQualifier();
        while (words.Count > 1 && qualifier.TakeWord(words[0]))
            words.RemoveAt(0);
        int open = words.IndexOf("(");
        if (open > 0 && words[words.Count - 1] == ")" && qualifier.TakeNote(words, open))
            words.RemoveRange(open, words.Count - open);
        while (words.Count > 1 && words[words.Count - 1] is "?" or "ish" or "~" or "%")
        {
            string last = words[words.Count - 1];
            qualifier.isUncertain |= last is "?" or "%";
            qualifier.isApproximate |= last is "ish" or "~" or "%";
            words.RemoveAt(words.Count - 1);
        }

        return qualifier;
    }

    /// <summary>The date with its doubt: "?2004-06-~11".</summary>
    public PhraseDate On(PhraseDate date)
    {
        if (parts.Count == 0)
            return date.With(Whole);
        string[] pieces = date.Text.Split('-');
        if (pieces.Length == 1 && parts.TryGetValue("year", out string? only))
            return date.With(only);
        string[] names = { "year", "month", "day" };
        for (int i = 0; i < pieces.Length && i < names.Length; i++)
        {
            if (parts.TryGetValue(names[i], out string? sign))
                pieces[i] = sign + pieces[i];
        }

        return PhraseDate.Of(string.Join("-", pieces));
    }

    private bool TakeWord(string word)
    {
        bool approximate = PhraseWords.Value(word, "approximate") is not null;
        bool uncertain = PhraseWords.Value(word, "uncertain") is not null;
        isApproximate |= approximate;
        isUncertain |= uncertain;
        return approximate || uncertain;
    }

    private bool TakeNote(List<string> words, int open)
    {
        string? part = null;
        for (int i = open + 1; i < words.Count - 1; i++)
        {
            string word = words[i];
            if (word is "," or "/" or "and" or "or")
                continue;
            if (word is "year" or "month" or "day")
            {
                part = word;
                continue;
            }

            if (word is not ("uncertain" or "approximate"))
                return false;
            if (part is not null)
                parts[part] = Sign(word == "uncertain", word == "approximate");
            isUncertain |= part is null && word == "uncertain";
            isApproximate |= part is null && word == "approximate";
        }

        return true;
    }

    private static string Sign(bool uncertain, bool approximate) =>
        uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : string.Empty;
}
