using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>Reads one date of a phrase: a day, month, season, part of a year, year, decade or century, with its doubt.</summary>
internal static class SingleDate
{
    /// <summary>The date that all the words make, or null.</summary>
    public static PhraseDate? Read(IEnumerable<string> phrase)
    {
        List<string> words = phrase.ToList();
        DropLeadIn(words);
        PhraseQualifier qualifier = PhraseQualifier.Take(words);
        DropLeadIn(words);
        string unspecified = TakeUnspecified(words);
        bool beforeChrist = TakeEra(words);
        PhraseThirds? thirds = TakeThirds(words);
        words.RemoveAll(word => word is "," or "of" or "the");
        if (words.Count == 0)
            return null;
        PhraseDate? date = thirds is { } part ? Third(words, part, beforeChrist) : Core(words, beforeChrist);
        if (date is not null && unspecified.Length > 0)
            date = PhraseDate.Of(date.Text + Unspecified(date.Text, unspecified));
        return date is null ? null : qualifier.On(date);
    }

    private static PhraseDate? Core(List<string> words, bool beforeChrist) =>
        Alone(words, beforeChrist) ?? Century(words) ?? Season(words, beforeChrist) ?? Division(words) ?? MonthOrDay(words, beforeChrist);

    /// <summary>"1950", "79", "1960s", "1800s", "sixties".</summary>
    private static PhraseDate? Alone(List<string> words, bool beforeChrist)
    {
        if (words.Count != 1)
            return null;
        if (Decade(words[0]) is not { } decade)
            return Year(words[0], beforeChrist) is { } year ? PhraseDate.Of(PhraseDate.Year(year)) : null;
        // "The 1800s" are a century, "the 1810s" ten years.
        if (decade % 100 == 0 && words[0].Length > 3 && char.IsDigit(words[0][0]))
            return new PhraseDate(PhraseDate.Two(decade / 100) + "XX", PhraseDate.Year(decade), PhraseDate.Year(decade + 99));
        string digits = PhraseDate.Year(decade);
        return new PhraseDate(digits.Substring(0, 3) + "X", digits, PhraseDate.Year(decade + 9));
    }

    private static PhraseDate? Century(List<string> words) =>
        words.Count == 2 && words[1] is "century" or "c" && PhraseWords.Ordinal(words[0]) is { } century && century is > 0 and < 100
            ? new PhraseDate(PhraseDate.Two(century - 1) + "XX", PhraseDate.Year((100 * (century - 1)) + 1), PhraseDate.Year(100 * century))
            : null;

    /// <summary>"Spring 2001", "Spring (Southern Hemisphere) 2001".</summary>
    private static PhraseDate? Season(List<string> words, bool beforeChrist)
    {
        if (PhraseWords.Value(words[0], "season") is not { } code || Year(words[words.Count - 1], beforeChrist) is not { } year)
            return null;
        bool hasHemisphere = words.Count == 6 && words[1] == "(" && words[3] == "hemisphere" && words[4] == ")";
        if (!hasHemisphere && words.Count != 2)
            return null;
        int shift = !hasHemisphere ? 0 : words[2] == "northern" ? 4 : 8;
        return PhraseDate.Of(PhraseDate.Year(year) + "-" + PhraseDate.Two(code + shift));
    }

    /// <summary>"Q1 1985", "2nd Semestral 1985".</summary>
    private static PhraseDate? Division(List<string> words)
    {
        if (words.Count != 3 || Year(words[2], beforeChrist: false) is not { } year)
            return null;
        int? code = PhraseWords.Value(words[0], "part") ?? PhraseWords.Value(words[1], "part");
        int? place = PhraseWords.Number(words[1]) ?? PhraseWords.Ordinal(words[0]);
        return code is { } first && place is > 0 and < 5 ? PhraseDate.Of(PhraseDate.Year(year) + "-" + PhraseDate.Two(first + place.Value - 1)) : null;
    }

    /// <summary>"January 2020", "January 12, 1940", "12th of January 1940", "01/2020".</summary>
    private static PhraseDate? MonthOrDay(List<string> words, bool beforeChrist)
    {
        if (Year(words[words.Count - 1], beforeChrist) is not { } year)
            return null;
        string prefix = PhraseDate.Year(year) + "-";
        if (words.Count == 3 && words[1] == "/")
            return PhraseWords.Number(words[0]) is { } number and > 0 and < 13 ? PhraseDate.Of(prefix + PhraseDate.Two(number)) : null;

        int at = words.FindIndex(word => PhraseWords.Value(word, "month") is not null);
        if (at < 0 || words.Count > 3)
            return null;
        int month = PhraseWords.Value(words[at], "month") ?? 0;
        if (words.Count == 2)
            return at == 0 ? PhraseDate.Of(prefix + PhraseDate.Two(month)) : null;
        string dayWord = words[at == 0 ? 1 : 0];
        return (PhraseWords.Number(dayWord) ?? PhraseWords.Ordinal(dayWord)) is { } day and > 0 and < 32 && at < 2
            ? PhraseDate.Of(prefix + PhraseDate.Two(month) + "-" + PhraseDate.Two(day))
            : null;
    }

    private static PhraseDate? Third(List<string> words, PhraseThirds part, bool beforeChrist)
    {
        if (words.Count == 2 && PhraseWords.Value(words[0], "month") is { } month && Year(words[1], beforeChrist) is { } year)
            return part.OfMonth(year, month);
        if (words.Count == 2 && words[1] is "century" or "c" && PhraseWords.Ordinal(words[0]) is { } century)
            return part.OfCentury(century, beforeChrist);
        if (words.Count != 1)
            return null;
        if (Decade(words[0]) is { } decade)
            return part.OfDecade(decade);
        return Year(words[0], beforeChrist) is { } alone ? part.OfYear(alone) : null;
    }

    private static int? Year(string word, bool beforeChrist) =>
        PhraseWords.Number(word) is { } number && word.Length <= 4 && !(beforeChrist && number == 0)
            ? (beforeChrist ? 1 - number : number)
            : null;

    private static int? Decade(string word)
    {
        if (PhraseWords.Value(word, "decade") is { } tens)
            return 1900 + tens;
        if (word.Length < 3 || word[word.Length - 1] != 's' || PhraseWords.Number(word.Substring(0, word.Length - 1)) is not { } number || number % 10 != 0)
            return null;
        return number < 100 ? 1900 + number : number;
    }

    private static void DropLeadIn(List<string> words)
    {
        while (words.Count > 1 && words[0] is "the" or "in" or "on" or "year" or "during")
            words.RemoveAt(0);
    }

    /// <summary>"sometime in", "some day in", "a month in": what of the date is left unspecified.</summary>
    private static string TakeUnspecified(List<string> words)
    {
        if (words.Count > 2 && words[0] == "sometime" && words[1] == "in")
        {
            words.RemoveRange(0, 2);
            return "day";
        }

        if (words.Count > 3 && words[0] is "a" or "some" && words[1] is "day" or "month" && words[2] == "in")
        {
            string part = words[1];
            words.RemoveRange(0, 3);
            return part;
        }

        return string.Empty;
    }

    private static string Unspecified(string date, string part) =>
        date.LastIndexOf('-') > 0 ? "-XX" : part == "day" ? "-XX-XX" : "-XX";

    /// <summary>Removes "BC", "Anno Domini" and the like; whether it was before Christ.</summary>
    private static bool TakeEra(List<string> words)
    {
        for (int length = 3; length >= 1; length--)
        {
            for (int side = 0; side < 2 && words.Count > length; side++)
            {
                int at = side == 0 ? words.Count - length : 0;
                if (PhraseWords.Value(string.Join(" ", words.GetRange(at, length)), "era") is not { } era)
                    continue;
                words.RemoveRange(at, length);
                return era < 0;
            }
        }

        return false;
    }

    private static PhraseThirds? TakeThirds(List<string> words)
    {
        if (PhraseWords.Value(words[0], "third") is not { } from)
            return null;
        int count = 1;
        int to = from;
        int next = words.Count > 2 && words[1] == "to" ? 2 : 1;
        if (next < words.Count && PhraseWords.Value(words[next], "third") is { } end)
        {
            to = end;
            count = next + 1;
        }

        words.RemoveRange(0, count);
        return new PhraseThirds(from, to);
    }
}
