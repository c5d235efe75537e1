using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads words that place nothing on a calendar: "now", "recently", "the future", "the past", "recent weeks", "the coming months".</summary>
internal static class VagueTimes
{
    /// <summary>Reads the vague time that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int start)
    {
        if (text.Follows(start, "these", "days"))
            return new Reading(start, start + 2, new VagueMeaning("PRESENT_REF"));
        int i = text.Skip(start, "the");
        TimePart next = text[i + 1];
        if (text[i].Lower is "recent" or "coming" && next.Word.IsPluralUnit && next.Word.Unit >= TimeUnit.Day)
            return new Reading(start, i + 2, new VagueMeaning(text[i].Is("recent") ? "PAST_REF" : "FUTURE_REF"));
        if (text[i].Lower is "near" or "immediate" or "foreseeable" or "distant")
            i++;
        if (text[i].Word.Vague is not { } value)
            return null;
        if (text[i].Is("moment"))
            return i > start && text[start - 1].Is("at") && !text[i + 1].IsWord ? new Reading(start, i + 1, new VagueMeaning(value)) : null;
        bool needsArticle = text[i].Lower is "future" or "past";
        bool stands = needsArticle ? i > start && (text[i].Is("future") || !text[i + 1].IsWord) : i == start;
        return stands ? new Reading(start, i + 1, new VagueMeaning(value)) : null;
    }
}
