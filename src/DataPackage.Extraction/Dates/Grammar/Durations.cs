using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads lengths of time: "two months", "a year and a half", "ten-day", "38-year-old", "several weeks", "the last three years".</summary>
internal static class Durations
{
    /// <summary>An amount of one unit.</summary>
    /// <param name="End">Index behind it.</param>
    /// <param name="Text">The amount as TIMEX3 writes it.</param>
    /// <param name="Amount">The whole number, or null.</param>
    /// <param name="Unit">The unit.</param>
    internal readonly record struct Length(int End, string Text, int? Amount, TimeUnit Unit);

    /// <summary>Reads the duration that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int start)
    {
        // "expected to last three days": a verb.
        if (text[start].Is("last") && text[start - 1].Lower is "to" or "will" or "would" or "may" or "might" or "can" or "could" or "should" or "not")
            return null;
        int i = RelativeDates.SkipHedge(text, start);
        int pointed = SkipPointers(text, i);
        Length? read = ReadLength(text, pointed);
        if (read is not { } length)
            return null;
        // "the next day" and "that year" are dates; "the next two days" is a length.
        if (pointed > i && length.Text == "1" && text[pointed].Word.Unit != TimeUnit.None)
            return null;
        int end = SkipAge(text, length.End);
        return new Reading(start, end, new DurationMeaning(Value(length.Text, length.Unit)));
    }

    /// <summary>Reads an amount and its unit at an index.</summary>
    public static Length? ReadLength(TimeText text, int start)
    {
        TimePart part = text[start];
        if (part.Word.Unit != TimeUnit.None && part.Word.IsPluralUnit && part.Word.Unit >= TimeUnit.Minute)
            return new Length(start + 1, "X", null, part.Word.Unit);
        if (part.Is("half") || (part.Is("a") && text[start + 1].Is("half")))
            return ReadHalf(text, part.Is("a") ? start + 2 : start + 1);

        Numerals.Amount amount = Numerals.Read(text, start);
        int i = amount.End;
        string number = amount.Text;
        int? value = amount.Value;
        bool single = i == start && (part.Is("a") || part.Is("an") || part.Is("another"));
        if (single)
        {
            (i, number, value) = (start + 1, "1", 1);
        }
        else if (i == start)
        {
            return null;
        }

        i = text.SkipDash(i);
        // "ten brutal months", "another seven months", "two more years"
        if (text[i].Word.Unit == TimeUnit.None && text[i].IsWord && !text[i].IsCapitalized && text[i + 1].Word.IsPluralUnit && !single)
            i++;
        TimeUnit unit = text[i].Word.Unit;
        if (unit == TimeUnit.None || (unit == TimeUnit.Second && single) || (unit == TimeUnit.Quarter && !text[i].Word.IsPluralUnit) || unit == TimeUnit.Half)
            return null;
        if (unit == TimeUnit.Night && single)
            return null;
        i++;
        // "a year and a half"
        if (single && text.Follows(i, "and", "a") && text[i + 2].Is("half"))
            (i, number, value) = (i + 3, "1.5", null);
        return new Length(i, number, value, unit);
    }

    /// <summary>"half an hour", "half a century", "half-century".</summary>
    private static Length? ReadHalf(TimeText text, int i)
    {
        i = text.SkipDash(i);
        if (text[i].Lower is "a" or "an")
            i++;
        return text[i].Word.Unit switch
        {
            TimeUnit.Hour => new Length(i + 1, "30", 30, TimeUnit.Minute),
            TimeUnit.Day => new Length(i + 1, "12", 12, TimeUnit.Hour),
            TimeUnit.Year => new Length(i + 1, "6", 6, TimeUnit.Month),
            TimeUnit.Decade => new Length(i + 1, "5", 5, TimeUnit.Year),
            TimeUnit.Century => new Length(i + 1, "50", 50, TimeUnit.Year),
            _ => null,
        };
    }

    /// <summary>"the last", "the first", "another", "the next": words that do not change the length.</summary>
    private static int SkipPointers(TimeText text, int i)
    {
        int start = i;
        i = text.Skip(i, "the");
        if (text[i].Lower is "last" or "past" or "next" or "first" or "final" or "coming" or "following" or "previous" or "preceding" or "previous" or "remaining" or "these"
            or "those" or "another" or "intervening" or "whole" or "full" or "entire" or "opening" or "closing"
            && (Numerals.Read(text, i + 1).End > i + 1 || text[i + 1].Word.IsPluralUnit))
            return i + 1;
        return start;
    }

    /// <summary>"38 years old", "38-year-old", "26 years of age", "a month-long".</summary>
    private static int SkipAge(TimeText text, int end)
    {
        int i = text.SkipDash(end);
        if (text[i].Lower is "old" or "long" or "olds")
            return i + 1;
        return text.Follows(end, "of", "age") ? end + 2 : end;
    }

    /// <summary>TIMEX3 value of an amount of a unit.</summary>
    public static string Value(string amount, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "PT" + amount + "S",
        TimeUnit.Minute => "PT" + amount + "M",
        TimeUnit.Hour => "PT" + amount + "H",
        TimeUnit.Night => "P" + amount + "NI",
        TimeUnit.Day => "P" + amount + "D",
        TimeUnit.Weekend => "P" + amount + "WE",
        TimeUnit.Week => "P" + amount + "W",
        TimeUnit.Fortnight when amount == "1" => "P2W",
        TimeUnit.Fortnight => "P" + amount + "F",
        TimeUnit.Month => "P" + amount + "M",
        TimeUnit.Quarter => "P" + amount + "Q",
        TimeUnit.Decade => "P" + amount + "DE",
        TimeUnit.Century => "P" + amount + "CE",
        TimeUnit.Millennium => "P" + amount + "ML",
        _ => "P" + amount + "Y",
    };
}
