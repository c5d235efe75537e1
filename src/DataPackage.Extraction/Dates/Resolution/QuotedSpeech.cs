using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>
/// Finds the day on which quoted words were said, when their sentence tells it: in "'We will build it next year,' he said in 1998"
/// the year is 1999, whenever the article was written.
/// </summary>
internal static class QuotedSpeech
{
    /// <summary>For each mention of a sentence the date its quoted words count from, or null; null for all when there is none.</summary>
    public static CalendarDate?[]? SaidOn(TimedSentence sentence, CalendarDate? document)
    {
        if (document is not { } written)
            return null;
        bool[] isQuoted = new bool[sentence.Mentions.Count];
        CalendarDate? said = null;
        bool any = false, open = false;
        int part = 0;
        for (int m = 0; m < isQuoted.Length; m++)
        {
            TimeMention mention = sentence.Mentions[m];
            for (; part < mention.Start; part++)
                open ^= sentence.Text[part].Is("\"");
            isQuoted[m] = open;
            any |= open;
            bool tells = !open && mention.Meaning is CalendarMeaning { Date: { HasYear: true, Grain: >= Grain.Year } date } && date.Year < written.Year
                && !Aside.Is(sentence.Text, mention);
            if (tells)
                said = ((CalendarMeaning)mention.Meaning).Date;
        }

        if (!any || said is null)
            return null;
        var dates = new CalendarDate?[isQuoted.Length];
        for (int m = 0; m < dates.Length; m++)
            dates[m] = isQuoted[m] ? said : null;
        return dates;
    }
}
