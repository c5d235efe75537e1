using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Tells the season from the water, the jump and the tumble: "spring", "fall", and from names such as "Arab Spring".</summary>
internal static class SeasonGuard
{
    private static readonly HashSet<string> Leads = TimeNeighbours.Of("season");

    private static readonly HashSet<string> Named = TimeNeighbours.Of("behind-season");

    /// <summary>Whether the word of a season at an index is one.</summary>
    public static bool Allows(TimeText text, int i)
    {
        int tail = Years.ReadTail(text, i + 1, out int year, out _);
        if (tail > i + 1 && (year != CalendarDate.Unknown || tail > i + 2))
            return true;
        TimePart before = text[i - 1], word = text[i];
        bool ambiguous = word.Lower is "fall" or "spring";
        if (word.IsCapitalized && before.IsCapitalized && before.Word == TimeWord.None)
            return false;
        if (before.Word.Deixis != Deixis.None || (before.Word.Shade != Shade.None && !before.Word.IsShadeNoun))
            return true;
        if (text[i + 1].Is("of"))
            return false;
        TimePart lead = before.Is("the") ? text[i - 2] : before;
        bool led = Leads.Contains(lead.Lower);
        if (ambiguous)
            return led && !(word.Is("fall") && !before.Is("the") && lead.Lower is "by" or "of" or "from" or "over" or "after" or "before")
                || IsListed(text, i) || OpensName(text, i);
        return led || before.Is("the") || before.Is("and") || IsListed(text, i) || OpensName(text, i);
    }

    /// <summary>"the summer offensive", "its winter quarters".</summary>
    private static bool OpensName(TimeText text, int i) =>
        Named.Contains(text[i + 1].Lower);

    private static bool IsListed(TimeText text, int i) =>
        (text[i + 1].Lower is "and" or "or" or "to" or "-" or "/" && text[text.Skip(i + 2, "the")].Word.Season is not null)
        || (text[i - 1].Lower is "and" or "or" or "to" or "-" or "/" && text[i - 2].Word.Season is not null);
}
