using System.Globalization;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads numbers in digits and words: "12", "twenty-five", "two hundred", "one and a half", "3.5".</summary>
internal static class Numerals
{
    /// <summary>An amount as TIMEX3 writes it, and the index behind it.</summary>
    /// <param name="End">Index behind the number; the start when there is none.</param>
    /// <param name="Text">"12", "2.5", or "X" for "several".</param>
    /// <param name="Value">The whole number, or null when it is a fraction or uncounted.</param>
    internal readonly record struct Amount(int End, string Text, int? Value);

    /// <summary>Reads an amount at an index.</summary>
    public static Amount Read(TimeText text, int start)
    {
        TimePart part = text[start];
        if (part.Word.IsSome && !part.Is("couple"))
            return new Amount(start + 1, "X", null);
        if (part.Is("a") || part.Is("an"))
            return ReadArticle(text, start);
        if (part.IsPlainNumber)
            return ReadDigits(text, start);
        if (part.IsNumber && part.Suffix.Length == 0)
            return new Amount(start + 1, part.Lower, null);
        if (part.Word.Cardinal == 0 && part.Word.Scale == 0)
            return part.Is("couple") && text[start + 1].Is("of") ? Whole(start + 2, 2) : new Amount(start, string.Empty, null);
        return ReadWords(text, start);
    }

    private static Amount ReadArticle(TimeText text, int start)
    {
        TimePart next = text[start + 1];
        if (next.Is("couple"))
            return Whole(text.Skip(start + 2, "of"), 2);
        if (next.Word.IsSome)
            return new Amount(start + 2, "X", null);
        return next.Word.Scale > 0 ? ReadWords(text, start + 1) : new Amount(start, string.Empty, null);
    }

    private static Amount ReadDigits(TimeText text, int start)
    {
        int value = text[start].Number;
        TimePart dot = text[start + 1], fraction = text[start + 2];
        if (dot.Is(".") && dot.IsGlued && fraction.IsPlainNumber && fraction.IsGlued)
            return new Amount(start + 3, Invariant(value) + "." + fraction.Lower, null);
        return WithHalf(text, start + 1, value);
    }

    private static Amount ReadWords(TimeText text, int start)
    {
        int total = 0, i = start;
        while (true)
        {
            TimePart part = text[i];
            if (part.Word.Cardinal > 0 && (total == 0 || (part.Word.Cardinal < 10 ? total % 10 == 0 : total % 100 == 0)))
                total += part.Word.Cardinal;
            else if (part.Word.Scale > 0 && total < 1000)
                total = (total == 0 ? 1 : total) * part.Word.Scale;
            else
                break;
            i++;
            if (text[i].IsDash && text[i + 1].Word.Cardinal is > 0 and < 10 && total is >= 20 and < 100 && total % 10 == 0)
                i++;
        }

        return WithHalf(text, text[i - 1].Is("dozen") ? text.Skip(i, "of") : i, total);
    }

    /// <summary>"two and a half".</summary>
    private static Amount WithHalf(TimeText text, int i, int value)
    {
        if (!text[i].Is("and"))
            return Whole(i, value);
        int half = text.Skip(i + 1, "a");
        half = text.SkipDash(half);
        return text[half].Is("half") ? new Amount(half + 1, Invariant(value) + ".5", null) : Whole(i, value);
    }

    private static Amount Whole(int end, int value) => new(end, Invariant(value), value);

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an ordinal such as "23rd", "third" or "twenty-first"; 0 when there is none.</summary>
    public static int ReadOrdinal(TimeText text, ref int i)
    {
        TimePart part = text[i];
        if (part.IsOrdinalNumber)
        {
            i++;
            return part.Number;
        }

        if (part.Word.Ordinal > 0)
        {
            i++;
            return part.Word.Ordinal;
        }

        int next = text.SkipDash(i + 1);
        if (part.Word.Cardinal is >= 20 and <= 90 && text[next].Word.Ordinal is > 0 and < 10)
        {
            int value = part.Word.Cardinal + text[next].Word.Ordinal;
            i = next + 1;
            return value;
        }

        return 0;
    }
}
