using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Tells a year from an amount, a model number or a part of a name: "2000 men", "Boeing 1900", "Vision 2030", "page 1984".</summary>
internal static class YearGuard
{
    private static readonly HashSet<string> Labels = DataTable.Words("time-number-labels.tsv");

    private static readonly Dictionary<string, bool> Nouns = LoadNouns();

    /// <summary>Whether a bare number of four digits is a year.</summary>
    public static bool Allows(TimeText text, int i, int end)
    {
        TimePart before = text[i - 1], part = text[i], after = text[end];
        if (end > i + 1)
            return true;
        // "at 2142 on 9 July"
        if (before.Is("at"))
            return false;
        if (Labels.Contains(before.Lower) || (before.Is(".") && text[i - 2].Lower is "no" or "p" or "pp" or "nos")
            || (before.Is(":") && Labels.Contains(text[i - 2].Lower)))
            return false;
        if (after.Lower is "%" or "$" or "\u20ac" || (after.Word.Unit != TimeUnit.None && after.Word.Unit != TimeUnit.Quarter && !after.IsCapitalized)
            || (after.Lower is ":" or "." or "," && after.IsGlued && text[end + 1].IsGlued && text[end + 1].IsNumber))
            return false;
        if (before.IsGlued && !before.IsDash && before.Lower is "/" or "." or ":" or "_" or "@" or "&" or "=" && part.IsGlued)
            return false;
        if (IsInCode(text, i, end))
            return false;
        bool led = LeadsToYear(before) || before.Is("the");
        if (CountsThings(after) && (!led || before.Lower is "about" or "around" or "over" or "of" or "to" or "for" or "between" or "and" || part.Number % 100 == 0))
            return false;
        if (led || !before.IsWord)
            return part.Number >= 1100 && (part.Number >= 1500 || LeadsToYear(before) || before.Is("("));
        // "Vision 2030", "Windows 2000": a year glued to a name belongs to it, unless a range follows.
        bool named = before.IsCapitalized && !before.IsGlued && before.Word == TimeWord.None && text[i - 2].Lower.Length > 0;
        return part.Number >= 1500 && (!named || after.IsDash) && !(part.IsGlued && before.IsWord);
    }

    private static Dictionary<string, bool> LoadNouns()
    {
        var nouns = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("time-counted.tsv"))
            nouns[row[0]] = row[1] == "counted";
        return nouns;
    }

    private static bool LeadsToYear(TimePart before) =>
        before.Lower is "in" or "since" or "until" or "till" or "by" or "during" or "of" or "from" or "through" or "throughout" or "before" or "after"
            or "between" or "circa" or "around" or "about" or "ca" or "year" or "and" or "or" or "to" or "for" or "its" or "his" or "their" or "a" or "an"
            || before.Word.Shade != Shade.None;

    /// <summary>"2000 troops", "1500 kilometres".</summary>
    private static bool CountsThings(TimePart after) =>
        after.IsWord && !after.IsCapitalized && after.Word == TimeWord.None
        && ((Nouns.TryGetValue(after.Lower, out bool counted) && counted)
            || (after.Lower.Length > 3 && after.Lower[after.Lower.Length - 1] == 's' && after.Lower[after.Lower.Length - 2] != 's'
                && !Nouns.ContainsKey(after.Lower)));

    /// <summary>Phone, book and order numbers: "020-1984", "978-0-1998", "2020-1234".</summary>
    private static bool IsInCode(TimeText text, int i, int end)
    {
        bool joinsLast = text[i - 1].IsDash && text[i - 1].IsGlued && text[i].IsGlued && text[i - 2].IsNumber;
        bool joinsNext = text[end].IsDash && text[end].IsGlued && text[end + 1].IsNumber && text[end + 1].IsGlued;
        return (joinsLast && (text[i - 2].Digits is 3 or > 4 || (text[i - 3].IsDash && text[i - 3].IsGlued && text[i - 4].IsNumber)))
            || (joinsNext && text[end + 1].Digits != 2 && !(text[end + 1].Digits == 4 && text[end + 1].Number > text[i].Number));
    }
}
