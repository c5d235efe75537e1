using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>Reads an English phrase that is nothing but a date, as catalogues and captions write it: "circa 1984 to June 2004".</summary>
/// <remarks>Understands the phrases of edtf-ts and python-edtf: sets, open and closed ranges, doubt, seasons, parts of years, decades and centuries.</remarks>
internal static class PhraseReader
{
    /// <summary>The phrase as EDTF, or null when it is no date.</summary>
    public static string? Read(string phrase)
    {
        string trimmed = phrase.Trim();
        // "~1950" in a catalogue means about 1950, which EDTF writes behind the year.
        bool isTilde = trimmed.Length > 0 && trimmed[0] == '~';
        if (!isTilde && EdtfDate.TryParse(trimmed, out EdtfDate edtf))
            return edtf.ToString();
        List<string> words = PhraseWords.Read(trimmed);
        string? found = words.Count == 0 ? null : Set(words) ?? OpenRange(words) ?? Range(words) ?? SingleDate.Read(words)?.Text;
        return EdtfDate.TryParse(found, out _) ? found : null;
    }

    /// <summary>"1667 or 1668" is one of a set, "1667 and 1668" all of it.</summary>
    private static string? Set(List<string> words)
    {
        if (words.Count > 3 && words[1] == "of" && words[2] == ":" && words[0] is "one" or "all")
            return Members(words.Skip(3), ",", words[0] == "all");
        if (words[0] is "either")
            return Members(words.Skip(1), "or", all: false);
        if (words[0] is "both")
            return Members(words.Skip(1), "and", all: true);
        if (words[0] is "between")
            return null;
        return Members(words, "or", all: false) ?? Members(words, "and", all: true);
    }

    private static string? Members(IEnumerable<string> words, string separator, bool all)
    {
        var members = new List<string>();
        var member = new List<string>();
        foreach (string word in words.Concat(new[] { separator }))
        {
            if (word != separator)
            {
                member.Add(word);
                continue;
            }

            if (SingleDate.Read(member) is not { } date)
                return null;
            members.Add(date.Text);
            member = new List<string>();
        }

        string list = string.Join(",", members);
        return members.Count < 2 ? null : all ? "{" + list + "}" : "[" + list + "]";
    }

    /// <summary>"before 1930", "1930 or later", "from 1930 onwards".</summary>
    private static string? OpenRange(List<string> words)
    {
        int last = words.Count - 1;
        if (words.Count > 2 && words[last - 1] is "or" or "and" && words[last] is "later" or "after" or "earlier" or "before")
        {
            string? date = SingleDate.Read(words.Take(last - 1))?.Text;
            return date is null ? null : words[last] is "later" or "after" ? date + "/.." : "[.." + date + "]";
        }

        if (words[last] is "onwards" or "onward" or "on")
            return SingleDate.Read(words.Take(last).Skip(words[0] == "from" ? 1 : 0))?.First is { } start ? start + "/.." : null;
        int opening = words[0] is "before" or "until" or "till" or "after" or "since" ? 1
            : words.Count > 1 && words[1] is "than" or "to" && words[0] is "earlier" or "later" or "prior" ? 2
            : 0;
        if (opening == 0 || SingleDate.Read(words.Skip(opening)) is not { } bound)
            return null;
        return words[0] is "after" or "since" or "later" ? bound.Last + "/.." : "../" + bound.First;
    }

    /// <summary>"from June to July 1964", "circa 1984 - June 2004", "1984 to unknown".</summary>
    private static string? Range(List<string> words)
    {
        int start = words[0] is "from" or "between" ? 1 : 0;
        for (int i = start + 1; i < words.Count - 1; i++)
        {
            bool connects = words[i] is "to" or "through" or "until" or "till" or "-" || (words[i] == "and" && words[0] == "between");
            bool insideThirds = PhraseWords.Value(words[i - 1], "third") is not null;
            if (connects && !insideThirds)
                return Range(words.GetRange(start, i - start), words.Skip(i + 1).ToList());
        }

        return null;
    }

    private static string? Range(List<string> left, List<string> right)
    {
        if (right[right.Count - 1] is "bc" or "bce" && !left.Contains(right[right.Count - 1]))
            left.Add(right[right.Count - 1]);
        CompleteFrom(left, right);
        string? first = IsUnknown(left) ? string.Empty : SingleDate.Read(left)?.First;
        string? last = IsUnknown(right) ? string.Empty : SingleDate.Read(right)?.Last;
        return first is null || last is null ? null : first + "/" + last;
    }

    /// <summary>"June to July 1964", "June 2 to 5, 1984": what one end leaves out the other has.</summary>
    private static void CompleteFrom(List<string> left, List<string> right)
    {
        string? month = left.FirstOrDefault(word => PhraseWords.Value(word, "month") is not null);
        if (month is null)
            return;
        bool hasYear = left.Count(word => PhraseWords.Number(word) is not null) > 1 || left.Any(word => PhraseWords.Number(word) > 31);
        string? year = right.LastOrDefault(word => PhraseWords.Number(word) is not null);
        if (!hasYear && year is not null)
            left.Add(year);
        bool rightIsDay = right.Count(word => PhraseWords.Number(word) is not null) == 2 && right.All(word => PhraseWords.Value(word, "month") is null);
        if (rightIsDay)
            right.Insert(0, month);
    }

    private static bool IsUnknown(List<string> words) => words.Count == 1 && words[0] is "unknown" or "?";
}
