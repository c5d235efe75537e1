using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads repeated times: "every two weeks", "each Monday", "per month", "$5 a year", "twice a week", "daily", "on Sundays".</summary>
internal static class Sets
{
    /// <summary>Reads the set that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int i)
    {
        TimePart part = text[i];
        if (part.Word.Repeat is { } repeat)
            return new Reading(i, i + 1, new SetMeaning(repeat));
        if (part.Word.IsPluralWeekday && part.IsCapitalized)
            return new Reading(i, i + 1, new SetMeaning("XXXX-WXX-" + part.Word.Weekday));
        if (part.Lower is "every" or "each")
            return ReadEvery(text, i);
        bool perUnit = part.Is("per") || (part.Lower is "a" or "an" && CountsBefore(text, i));
        TimeUnit unit = text[i + 1].Word.Unit;
        return perUnit && unit is not (TimeUnit.None or TimeUnit.Second) && !text[i + 1].Word.IsPluralUnit && !text[i + 2].IsDash
            && text[i + 2].Lower is not ("ago" or "later" or "earlier" or "before" or "after")
            ? new Reading(i, i + 2, new SetMeaning(Durations.Value("1", unit))) : null;
    }

    private static Reading? ReadEvery(TimeText text, int start)
    {
        int i = text[start + 1].Lower is "single" or "other" ? start + 2 : start + 1;
        string amount = text[start + 1].Is("other") ? "2" : "1";
        Numerals.Amount number = Numerals.Read(text, i);
        if (number.End > i)
            (i, amount) = (number.End, number.Text);
        TimeWord word = text[i].Word;
        if (word.Unit != TimeUnit.None)
            return new Reading(start, i + 1, new SetMeaning(Durations.Value(amount, word.Unit)));
        if (word.Weekday > 0)
            return new Reading(start, i + 1, new SetMeaning("XXXX-WXX-" + word.Weekday));
        if (word.Month > 0 && text[i].IsCapitalized)
            return new Reading(start, i + 1, new SetMeaning("XXXX-" + CalendarDate.Two(word.Month)));
        if (word.Season is { } season)
            return new Reading(start, i + 1, new SetMeaning("XXXX-" + season));
        return word.DayPart is { } dayPart ? new Reading(start, i + 1, new SetMeaning("XXXX-XX-XX" + dayPart)) : null;
    }

    /// <summary>"$700 million a year", "twice a week", "three times a day".</summary>
    private static bool CountsBefore(TimeText text, int i)
    {
        TimePart before = text[i - 1];
        return before.Lower is "once" or "twice" or "times" or "million" or "billion" or "trillion" or "percent" or "%" or "dollars" or "euros" or "people" or "hours" or "tons"
            or "tonnes" or "barrels" || before.Word.Unit != TimeUnit.None || (before.IsNumber && !before.IsFourDigits);
    }
}
