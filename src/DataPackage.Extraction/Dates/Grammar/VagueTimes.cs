
namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads words that place nothing on a calendar: "now", "recently", "the future", "the past".</summary>
internal static class VagueTimes
{
    /// <summary>Reads the vague time that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int start)
    {
        int i = text.Skip(start, "the");
        if (text[i].Lower is "near" or "immediate" or "foreseeable" or "distant")
            i++;
        if (text[i].Word.Vague is { } value)
            return (i == start && !text[i].Is("future")) || (i > start && text[i].Is("future")) ? new Reading(start, i + 1, new VagueMeaning(value)) : null;
        if (text[i].Is("past") && i > start && !text[i + 1].IsWord)
            return new Reading(start, i + 1, new VagueMeaning("PAST_REF"));
        return null;
    }
}
