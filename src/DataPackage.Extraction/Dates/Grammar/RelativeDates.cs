using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads dates counted from others: "yesterday", "two days later", "a year ago", "the day after 5 May", "weeks earlier".</summary>
internal static class RelativeDates
{
    /// <summary>Reads the relative date that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int i) => ReadNamed(text, i) ?? ReadShift(text, i) ?? ReadNeighbour(text, i);

    private static Reading? ReadNamed(TimeText text, int i) => text[i].Lower switch
    {
        "yesterday" => new Reading(i, i + 1, new ShiftMeaning(-1, TimeUnit.Day, false, true)),
        "today" when !IsName(text, i) && (!text[i + 1].Is("'s") || !text[i + 2].IsCapitalized) => new Reading(i, i + 1, new ShiftMeaning(0, TimeUnit.Day, false, true)),
        "tomorrow" => new Reading(i, i + 1, new ShiftMeaning(1, TimeUnit.Day, true, true)),
        _ => null,
    };

    /// <summary>"Gardening Today".</summary>
    private static bool IsName(TimeText text, int i) =>
        text[i].IsCapitalized && text[i - 1].IsWord && text[i - 1].IsCapitalized && text[i - 1].Word == TimeWord.None;

    /// <summary>An amount of time and a word for its direction.</summary>
    private static Reading? ReadShift(TimeText text, int start)
    {
        int i = SkipHedge(text, start);
        Durations.Length? length = Durations.ReadLength(text, i);
        if (length is not { } span)
            return null;
        int end = span.End;
        if (ReadCompound(text, start, span) is { } compound)
            return compound;
        string word = text[end].Lower;
        int? amount = span.Amount;
        if (i > start && text[i - 1].Is("exactly") && amount is { } steps && text[end].Lower is "ago" or "later" or "earlier" or "before")
            return text[end].Is("before") && text[end + 1].IsWord ? null
                : new Reading(start, end + 1, new ShiftMeaning(text[end].Is("later") ? steps : -steps, span.Unit, text[end].Is("later"), text[end].Is("ago"), IsExact: true));
        switch (word)
        {
            case "ago": return ReadSame(text, start, end + 1, -amount, span.Unit) ?? Shift(start, end + 1, -amount, span.Unit, false, true);
            // "Seven years on the cholera came"
            case "on" when start <= 1 && amount is not null && !text[end + 1].IsNumber && text[end + 1].Word.Weekday == 0 && text[end + 1].Word.Month == 0:
                return Shift(start, end + 1, amount, span.Unit, true, false);
            case "hence": return Shift(start, end + 1, amount, span.Unit, true, true);
            case "later" or "afterwards" or "afterward" or "thereafter": return Shift(start, end + 1, amount, span.Unit, true, false);
            case "earlier" or "previously" or "beforehand" or "prior": return text[end + 1].Is("to") ? WithBase(text, start, end + 2, -amount, span.Unit, false)
                : Shift(start, end + 1, -amount, span.Unit, false, false);
            case "after": return WithBase(text, start, end + 1, amount, span.Unit, true);
            case "before": return text[end + 1].IsWord || text[end + 1].IsNumber ? WithBase(text, start, end + 1, -amount, span.Unit, false)
                : Shift(start, end + 1, -amount, span.Unit, false, false);
            case "from" when text[end + 1].Lower is "now" or "today": return Shift(start, end + 2, amount, span.Unit, true, true);
            default: return null;
        }
    }

    /// <summary>"a year and a day earlier", "two years and three months later": counted to the day or month.</summary>
    private static Reading? ReadCompound(TimeText text, int start, Durations.Length years)
    {
        if (!text[years.End].Is("and") || years.Amount is not { } first || Durations.ReadLength(text, years.End + 1) is not { Amount: { } second } rest || rest.Unit >= years.Unit)
            return null;
        bool ago = text[rest.End].Is("ago"), later = text[rest.End].Is("later");
        if (!ago && !later && !text[rest.End].Is("earlier"))
            return null;
        int sign = later ? 1 : -1;
        return new Reading(start, rest.End + 1, new ShiftMeaning(
            sign * second, rest.Unit, later, false, new ShiftMeaning(sign * first, years.Unit, later, ago, IsExact: true), IsExact: true));
    }

    /// <summary>"a year ago today", "two years ago this month".</summary>
    private static Reading? ReadSame(TimeText text, int start, int end, int? amount, TimeUnit unit)
    {
        TimeMeaning? same = text[end].Is("today") ? new ShiftMeaning(0, TimeUnit.Day, false, true)
            : text.Follows(end, "this", "month") ? new UnitMeaning(TimeUnit.Month, Deixis.This) : null;
        return same is null || amount is null ? null
            : new Reading(start, text[end].Is("today") ? end + 1 : end + 2, new ShiftMeaning(amount, unit, false, true, same));
    }

    /// <summary>"the day before", "the month after", "the day after tomorrow", "the day following".</summary>
    private static Reading? ReadNeighbour(TimeText text, int start)
    {
        int i = text.Skip(start, "the");
        TimePart part = text[i];
        if (i > start && part.Is("night") && text[i + 1].Is("before"))
            return Shift(start, i + 2, -1, TimeUnit.Day, false, false);
        if (i == start || part.Word.Unit < TimeUnit.Day || part.Word.IsPluralUnit)
            return null;
        switch (text[i + 1].Lower)
        {
            case "after": return WithBase(text, start, i + 2, 1, part.Word.Unit, true) ?? Shift(start, i + 2, 1, part.Word.Unit, true, false);
            case "following": return Shift(start, i + 2, 1, part.Word.Unit, true, false);
            case "before" or "previous": return WithBase(text, start, i + 2, -1, part.Word.Unit, false) ?? Shift(start, i + 2, -1, part.Word.Unit, false, false);
            default: return null;
        }
    }

    /// <summary>"three days after 5 May" counts from the date; "after the battle" from the one told before.</summary>
    private static Reading? WithBase(TimeText text, int start, int i, int? amount, TimeUnit unit, bool forward)
    {
        Reading? date = ReadNamed(text, i) ?? CalendarExpressions.Read(text, i);
        if (date is { } found && found.Meaning is CalendarMeaning or ShiftMeaning or WeekdayMeaning)
            return new Reading(start, found.End, new ShiftMeaning(amount, unit, forward, false, found.Meaning));
        return amount is null ? null : new Reading(start, i, new ShiftMeaning(amount, unit, forward, false, null, text[i].IsWord && !text[i].Is("that")));
    }

    /// <summary>"just over a year earlier", "almost two decades earlier", "only", "a mere".</summary>
    public static int SkipHedge(TimeText text, int i)
    {
        int start = i;
        while (text[i].Lower is "just" or "only" or "about" or "around" or "almost" or "nearly" or "over" or "under" or "some" or "barely" or "roughly" or "approximately"
            or "exactly" or "mere" or "fully" or "at" or "least" or "more" or "less" or "than" or "most" or "a" && i - start < 5)
        {
            if (text[i].Is("a") && !(text[i + 1].Lower is "mere" or "full" or "whole" || (text[i + 1].Is("little") && text[i + 2].Lower is "more" or "over" or "less")))
                break;
            if (text[i + 1].Is("the"))
                return start;
            if (text[i].Is("at") && text[i + 1].Lower is not ("least" or "most"))
                return start;
            if (text[i].Lower is "more" or "less" && !text[i + 1].Is("than"))
                return start;
            if (text[i].Is("some") && text[i + 1].Word.Unit != TimeUnit.None)
                return i;
            i++;
            i = text.Skip(text.Skip(i, "little"), "full");
        }

        return i;
    }

    private static Reading Shift(int start, int end, int? amount, TimeUnit unit, bool forward, bool fromSpeech) =>
        new(start, end, new ShiftMeaning(amount, unit, forward, fromSpeech));
}
