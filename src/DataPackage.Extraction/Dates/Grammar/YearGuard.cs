using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Tells a year from an amount, a model number or a part of a name: "2000 men", "Boeing 1900", "Vision 2030", "page 1984".</summary>
internal static class YearGuard
{
    /// <summary>Whether a bare number of four digits is a year.</summary>
    public static bool Allows(TimeText text, int i, int end)
    {
        TimePart before = text[i - 1], part = text[i], after = text[end];
        if (end > i + 1)
            return true;
        if (before.Lower is "$" or "#" or "\u20ac" or "\u00a3" or "\u00a5" or "no" or "page" or "pages" or "p" or "pp" or "number" or "room" or "version" or "route" or "flight" or "iso" or "resolution" or "km" or "+" or "=" or "x"
            || (before.Is(".") && text[i - 2].Lower is "no" or "p" or "pp" or "nos"))
            return false;
        if (after.Lower is "%" or "$" or "\u20ac" || (after.Word.Unit != TimeUnit.None && after.Word.Unit != TimeUnit.Quarter && !after.IsCapitalized)
            || (after.Lower is ":" or "." or "," && after.IsGlued && text[end + 1].IsGlued && text[end + 1].IsNumber))
            return false;
        if (before.IsGlued && !before.IsDash && before.Lower is "/" or "." or ":" or "_" or "@" or "&" or "=" && part.IsGlued)
            return false;
        if (before.IsDash && before.IsGlued && part.IsGlued && text[i - 2].Digits == 3)
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

    private static bool LeadsToYear(TimePart before) =>
        before.Lower is "in" or "since" or "until" or "till" or "by" or "during" or "of" or "from" or "through" or "throughout" or "before" or "after"
            or "between" or "circa" or "around" or "about" or "ca" or "year" or "and" or "or" or "to" or "for" or "its" or "his" or "their" or "a" or "an"
            || before.Word.Shade != Shade.None;

    /// <summary>"2000 troops", "1500 kilometres".</summary>
    private static bool CountsThings(TimePart after) =>
        after.IsWord && !after.IsCapitalized && after.Word == TimeWord.None
        && (after.Lower is "men" or "people" or "women" or "children" or "feet" or "km" or "kg" or "mw" or "civilian" or "other" or "percent" or "million" or "billion"
            || (after.Lower.Length > 3 && after.Lower[after.Lower.Length - 1] == 's' && after.Lower[after.Lower.Length - 2] != 's'
                && !(after.Lower is "elections" or "was" or "saw" or "olympics" or "as" or "talks" or "games" or "protests" or "riots" or "attacks" or "campaigns" or "wars" or "floods")));
}
