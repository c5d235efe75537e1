using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>The words in front of the core of a date: "the early", "by the end of the same", "later that".</summary>
/// <param name="End">Index of the core.</param>
/// <param name="Shade">Part of the period.</param>
/// <param name="Points">Which one, counted from another date.</param>
/// <param name="HasArticle">Whether "the" stands right before the core.</param>
/// <param name="IsWithin">"later that month": a time inside the period, not the period.</param>
/// <param name="PointsPlainly">"next month" rather than "the next month".</param>
internal readonly record struct Lead(int End, Shade Shade, Deixis Points, bool HasArticle, bool IsWithin, bool PointsPlainly)
{
    /// <summary>Reads the lead at an index; it may be empty.</summary>
    public static Lead Read(TimeText text, int start)
    {
        int i = start;
        bool within = false;
        if (text[i].Lower is "later" or "earlier" or "sometime" && LeadsOn(text, i + 1))
        {
            within = text[i].Lower != "sometime";
            i = text[i + 1].Lower is "in" or "on" ? i + 2 : i + 1;
        }

        bool article = text[i].Is("the");
        if (article)
            i++;
        Shade shade = Shade.None;
        int afterShade = ReadShade(text, i, ref shade);
        if (afterShade > i)
        {
            i = afterShade;
            article = text[i].Is("the");
            if (article)
                i++;
        }

        (Deixis points, int end) = ReadPoints(text, i);
        bool plain = points is Deixis.Last or Deixis.Next && !article;
        return new Lead(end, shade, points, article && end == i, within, plain);
    }

    private static bool LeadsOn(TimeText text, int i) =>
        text[i].Word.Deixis != Deixis.None || (text[i].Word.Weekday > 0 && text[i].IsCapitalized) || text[i].Lower is "in" or "on" or "the";

    /// <summary>"early", "mid-", "early in", "the end of", "the latter part of", "mid- to late".</summary>
    private static int ReadShade(TimeText text, int i, ref Shade shade)
    {
        int start = i;
        i = text.Skip(i, "very");
        if (text[i].Lower is "latter" or "first" or "early" or "later" or "late" or "last" or "second" or "middle" or "final" or "opening" or "closing"
            && text[i + 1].Lower is "part" or "half" or "stages" or "phase" or "portion" or "years" or "months" or "weeks" or "days" && text[i + 2].Is("of") && !(text[i + 1].Is("half") && Quarters.HalfOfYear(text, i + 2)))
        {
            bool closes = text[i].Lower is "last" or "final" or "closing" && text[i + 1].Lower is "weeks" or "days";
            shade = text[i].Lower is "first" or "early" or "opening" ? Shade.Start : text[i].Is("middle") ? Shade.Middle : closes ? Shade.Close : Shade.End;
            return i + 3;
        }

        TimeWord word = text[i].Word;
        if (word.Shade == Shade.None)
            return start;
        if (word.IsShadeNoun)
        {
            if (text[i + 1].Is("of") || (text[i + 1].Is("to") && word.Shade == Shade.Start))
            {
                shade = text[i].Is("end") && !text[i - 2].Is("by") ? Shade.Close : word.Shade;
                return i + 2;
            }

            // "middle 1995"
            if (!text[i].Is("middle"))
                return start;
        }

        shade = word.Shade;
        i = text.SkipDash(i + 1);
        if (text[i].Is("to"))
        {
            int second = text.SkipDash(i + 1);
            if (text[second].Word is { Shade: not Shade.None, IsShadeNoun: false })
                return text.SkipDash(second + 1);
        }

        return text[i].Is("in") ? i + 1 : i;
    }

    /// <summary>"this", "that same", "last", "this past", "the following".</summary>
    private static (Deixis Points, int End) ReadPoints(TimeText text, int i)
    {
        Deixis points = Deixis.None;
        while (text[i].Word.Deixis != Deixis.None && (points == Deixis.None || points is Deixis.This or Deixis.That))
        {
            Deixis next = text[i].Word.Deixis;
            // "the same day" and "that same day" point alike; "this past year" points back.
            points = points == Deixis.That ? Deixis.That : next;
            // "the next day" counts from the story, "next day" and "next week" from the speaker.
            if (text[i - 1].Is("the") && points is Deixis.Next)
                points = Deixis.Following;
            else if (text[i - 1].Is("the") && points is Deixis.Last && text[i].Is("past"))
                points = Deixis.Last;
            i++;
        }

        return (points, i);
    }
}
