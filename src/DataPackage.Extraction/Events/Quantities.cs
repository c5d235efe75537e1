using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>Recognises nouns that name a quantity: what will happen to one is a forecast, no plan.</summary>
internal static class Quantities
{
    private const int Reach = 12;

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "tonnes", "tons", "barrels", "litres", "liters", "gallons", "kilowatts", "megawatts", "gigawatts", "terawatt-hours", "passengers", "points",
        "hectares", "acres", "cubic", "bushels", "bales", "vehicles", "cars", "units", "copies", "tourists", "visitors",
    };

    private static readonly HashSet<string> Nouns = DataTable.Words("event-quantities.tsv");

    /// <summary>"inflation is expected to …", "growth of two per cent will …": whether a quantity is the subject of a verb.</summary>
    public static bool IsSubject(SentenceReading reading, VerbGroup verb) =>
        IsSubject(reading, verb, reading.Clauses[reading.ClauseAt(verb.First)].First);

    /// <summary>Whether a quantity stands between a token and a verb: "expects [inflation] to return".</summary>
    public static bool IsSubject(SentenceReading reading, VerbGroup verb, int first)
    {
        for (int i = Math.Max(first, verb.First - Reach); i < verb.First; i++)
        {
            if (IsHead(reading, i, verb.First))
                return true;
        }

        return false;
    }

    /// <summary>"reached [its peak]", "recorded [the highest rate]": whether one of the next few words names a quantity.</summary>
    public static bool IsNear(SentenceReading reading, int from)
    {
        for (int i = from; i < Math.Min(reading.Tokens.Count, from + 3); i++)
        {
            if (Nouns.Contains(reading.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>"[imported] 2 million tonnes", "[burned] more coal than": whether a count or a comparison stands at a token.</summary>
    public static bool IsCounted(SentenceReading reading, int at)
    {
        if (reading.Word(at) is "more" or "less" or "fewer")
            return reading.Word(at + 1) != "than" || at + 2 >= reading.Tokens.Count || reading.Tokens[at + 2].Kind == TokenKind.Number;
        int unit = at;
        while (unit < reading.Tokens.Count && unit < at + 4
            && (reading.Tokens[unit].Kind == TokenKind.Number || reading.Word(unit) is "million" or "billion" or "thousand" or "some" or "about" or "nearly"))
            unit++;
        return unit > at && Units.Contains(reading.Word(unit));
    }

    /// <summary>"passed 5%", "hit some 6 per cent": whether a percentage stands at a token.</summary>
    public static bool IsPercentage(SentenceReading reading, int at)
    {
        int unit = reading.Word(at) is "about" or "some" or "nearly" or "almost" or "just" ? at + 1 : at;
        int first = unit;
        while (unit < reading.Tokens.Count && unit < at + 5 && (reading.Tokens[unit].Kind == TokenKind.Number || reading.Word(unit) is "per" or "."))
            unit++;
        return unit > first && reading.Word(unit) is "%" or "percent" or "cent";
    }

    /// <summary>"sold a 34 per cent stake", where the percentage measures one thing, against "34 per cent of", "a 34 per cent rise".</summary>
    public static bool IsSizeOfThing(SentenceReading reading, int percent)
    {
        int number = percent - 1;
        while (number > 0 && (reading.Tokens[number].Kind == TokenKind.Number || reading.Word(number) is "per" or "-" or "."))
            number--;
        string thing = reading.Word(percent + 1);
        return reading.Word(number) is "a" or "an" or "its" or "his" or "her" or "their" or "the"
            && thing is "stake" or "share" or "shareholding" or "holding" or "tax" or "tariff" or "levy" or "duty" or "surcharge" or "interest" or "quota" or "stakes" or "threshold";
    }

    /// <summary>"raised wages by ten per cent", "cut the grant by a third": how far somebody went, told of an act and not of a figure that moved.</summary>
    public static bool IsSizeOfAct(SentenceReading reading, int percent, VerbGroup verb)
    {
        int number = percent - 1;
        while (number > verb.Head && (reading.Tokens[number].Kind == TokenKind.Number || reading.Word(number) is "per" or "." || TimeVocabulary.Find(reading.Word(number)).Cardinal > 0))
            number--;
        return reading.Word(number) == "by" && !verb.Is(VerbClass.Measure | VerbClass.State | VerbClass.Activity) && number > verb.Head + 1;
    }

    /// <summary>"the price of gas" against "the price committee": the last noun of its phrase.</summary>
    private static bool IsHead(SentenceReading reading, int i, int verb) =>
        Nouns.Contains(reading.Word(i))
        && (i + 1 == verb || reading.ClassAt(i + 1) != WordClass.Open || reading.Tokens[i + 1].Kind != TokenKind.Word || reading.GroupFrom(i + 1) is var g && g < reading.Groups.Count && reading.Groups[g].First == i + 1);
}
