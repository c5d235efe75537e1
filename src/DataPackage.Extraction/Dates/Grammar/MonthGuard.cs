using System.Collections.Generic;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Tells the month from the verb or the person of the same name: "may", "March on Washington", "April Smith".</summary>
internal static class MonthGuard
{
    private static readonly HashSet<string> Leads = TimeNeighbours.Of("month");

    /// <summary>Whether a capitalised month name without a day is a month.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="i">Index of the name.</param>
    /// <param name="end">Index behind it and its dot.</param>
    public static bool Allows(TimeText text, int i, int end)
    {
        // "mid-March"
        TimePart before = text[i - 1].IsDash && text[i - 1].IsGlued ? text[i - 2] : text[i - 1];
        if (Years.ReadTail(text, end, out _, out _) > end || LeadsToMonth(before))
            return true;
        if (text[i].Word.IsShort)
            return false;
        bool isVerbToo = text[i].Lower is "may" or "march" or "august";
        bool besideMonth = IsListed(text, i, end);
        if (isVerbToo)
            return besideMonth || (text[i].Is("march") && before.Lower is "the" or "a" && !text[end].IsCapitalized
                && text[end].IsWord && text[end].Lower is not ("on" or "to" or "for" or "of" or "was" or "is" or "and" or "in"));
        // "April Smith", "June Carter": a first name stands before another name.
        bool isName = text[end].IsCapitalized && !text[end].IsGlued && text[end].Word == TimeWord.None && !before.Is("the");
        return besideMonth || !isName;
    }

    /// <summary>"April and May", "from May to June", "May/June".</summary>
    private static bool IsListed(TimeText text, int i, int end)
    {
        bool joinsNext = text[end].Lower is "and" or "or" or "to" or "-" or "/" or "," or "through" or "until" && IsMonth(text[end + 1]);
        bool joinsLast = text[i - 1].Lower is "and" or "or" or "to" or "-" or "/" or "," or "through" or "until" && IsMonth(text[i - 2]);
        return joinsNext || joinsLast;
    }

    private static bool IsMonth(TimePart part) => part.Word.Month > 0 && part.IsCapitalized;

    private static bool LeadsToMonth(TimePart before) =>
        before.Word.Deixis != Deixis.None || (before.Word.Shade != Shade.None && !before.Word.IsShadeNoun)
        || Leads.Contains(before.Lower);
}
