using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>
/// Tells a date that a sentence narrates from one it mentions in passing: "the 2015 treaty", "the pact signed in 2015 expired",
/// "the mayor, who was elected in 2015, resigned", "more than in 2015", "(2015)". What is mentioned in passing moves no story.
/// </summary>
internal static class Aside
{
    private const int Reach = 12;

    private static readonly Dictionary<string, string> Marks = Load();

    /// <summary>Whether a date is mentioned in passing.</summary>
    public static bool Is(TimeText text, TimeMention mention)
    {
        if (IsAttribute(text, mention))
            return true;
        return !IsFronted(text, mention) && (IsCompared(text, mention.Start) || IsInParenthesis(text, mention.Start) || IsInSideClause(text, mention));
    }

    /// <summary>Whether a date opens its sentence: "In 2015, ...", "But on 4 June ...".</summary>
    public static bool IsFronted(TimeText text, TimeMention mention)
    {
        if (mention.Start > Reach)
            return false;
        for (int i = 0; i < mention.Start; i++)
        {
            if (!IsMark(text[i], "opener") && text[i].Lower is not ("\"" or "'"))
                return false;
        }

        return true;
    }

    /// <summary>"the 2015 treaty", "Britain's 2015 election": the year belongs to the noun behind it.</summary>
    private static bool IsAttribute(TimeText text, TimeMention mention)
    {
        TimePart before = text[mention.Start - 1], after = text[mention.End];
        bool isYear = mention.Meaning is CalendarMeaning { Date.Grain: Grain.Year or Grain.Month };
        return isYear && (IsMark(before, "owner") || before.Is("'s")) && after.IsWord;
    }

    private static bool IsCompared(TimeText text, int start)
    {
        // "in the third week of June"
        bool isPart = text[start - 1].Is("of") && (text[start - 2].Word.Unit != TimeUnit.None || text[start - 2].Word.Shade != Shade.None || text[start - 2].Word.DayPart is not null);
        return !isPart && IsMark(text[start - 1], "bound");
    }

    private static bool IsInParenthesis(TimeText text, int start)
    {
        for (int i = start - 1; i >= 0 && i >= start - Reach; i--)
        {
            if (text[i].Is(")"))
                return false;
            if (text[i].Is("("))
                return true;
        }

        return false;
    }

    /// <summary>Walks back to the comma or the pronoun that opens the clause of the date.</summary>
    private static bool IsInSideClause(TimeText text, TimeMention mention)
    {
        int i = mention.Start - 1;
        for (; i >= 0 && i >= mention.Start - Reach && (!text[i].Is(",") || i >= mention.Start - 2); i--)
        {
            if (IsMark(text[i], "relative") || IsPastPerfect(text, i))
                return true;
        }

        // "the second flood in a decade, after the one in 2013"
        if (i >= 0 && text[i].Is(",") && text[i + 1].Lower is "after" or "before" or "like" or "unlike" or "following")
            return true;
        int comma = text[mention.Start - 2].Is(",") ? mention.Start - 2 : i;
        if (comma >= 0 && text[comma].Is(",") && IsParticiple(text[comma + 1]) || (i >= 0 && text[i].Is(",") && IsParticiple(text[i + 1])))
            return true;
        // "The pact signed in 2015 expired": the verb behind shows that "signed" was none.
        int verb = mention.Start - 2;
        return IsParticiple(text[verb]) && !IsMark(text[verb - 1], "auxiliary") && TenseReader.IsVerb(text, mention.End);
    }

    /// <summary>"The bank had run a test in 2016": what came before the story.</summary>
    private static bool IsPastPerfect(TimeText text, int i) =>
        text[i].Is("had") && text[i + 1].IsWord && text[i + 1].Lower is not ("a" or "an" or "the" or "no" or "its" or "their" or "his" or "her" or "to" or "only" or "some");

    private static bool IsParticiple(TimePart part) =>
        part.IsWord && !IsMark(part, "auxiliary") && TenseReader.IsPastForm(part);

    private static bool IsMark(TimePart part, string mark) =>
        Marks.TryGetValue(part.Lower, out string? roles) && roles.IndexOf(mark, StringComparison.Ordinal) >= 0;

    private static Dictionary<string, string> Load()
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("time-asides.tsv"))
            marks[row[0]] = row[1];
        return marks;
    }
}
