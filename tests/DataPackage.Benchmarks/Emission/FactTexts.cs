using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks.Emission;

/// <summary>Documents of ten dated events each, in about 235 characters of text an event. The same number gives the same document.</summary>
internal static class FactTexts
{
    /// <summary>How many facts a document tells.</summary>
    public const int FactsEach = 10;

    private static readonly string[] Countries =
        ["Japan", "France", "Kenya", "Peru", "Norway", "Vietnam", "Ghana", "Chile", "Poland", "Jordan", "Canada", "Portugal", "Morocco", "Uruguay", "Latvia", "Nepal"];

    private static readonly string[] Qualities =
        ["quiet", "northern", "second", "public", "stone", "coastal", "solar", "rural", "narrow", "covered", "floating", "joint", "seasonal", "wooden", "central", "lower"];

    private static readonly string[] Things =
        ["harbour", "observatory", "railway", "hospital", "fish market", "dam", "university", "ferry line", "seed bank", "museum", "power plant", "canal", "airport", "wind farm", "archive", "bridge"];

    private static readonly string[] Neighbours =
        ["the old customs house", "the salt works", "the third lock", "a mill", "the fairground", "the botanical garden", "two villages", "the ford", "a quarry", "the lighthouse", "the tram depot", "the reservoir"];

    private static readonly string[] Reasons =
        ["the roads of the valley were full and the boats were late", "nobody had repaired the roof since the flood", "the price of grain had doubled", "the engineers trusted the new concrete",
         "the schools needed rooms and the traders needed light", "a drought had emptied the wells", "the pilots refused the old landing place", "the fishermen had asked for shelter"];

    /// <summary>So many documents.</summary>
    public static IReadOnlyList<SourceDocument> Of(int count) => Enumerable.Range(0, count).Select(number => Document(number)).ToArray();

    /// <summary>One document; another edition says the same with one event changed.</summary>
    public static SourceDocument Document(int number) => Document(number, edition: 0);

    /// <summary>One document in one of its editions.</summary>
    public static SourceDocument Document(int number, int edition)
    {
        var text = new StringBuilder();
        text.Append("Report number ").Append(number).Append(" on public works\n\nBy Ana Lima\n\n3 May 2021\n\n");
        for (int i = 0; i < FactsEach; i++)
            text.Append(Sentence((number * FactsEach) + i + (i == 0 ? edition * 7919 : 0))).Append("\n\n");
        return new SourceDocument("corpus/report-" + number.ToString("000000", CultureInfo.InvariantCulture) + ".txt", text.ToString());
    }

    private static string Sentence(int fact)
    {
        // Every choice from other digits of a scrambled number, so that neighbours differ.
        uint mix = unchecked((uint)fact * 2654435761u);
        string Pick(string[] words, int shift) => words[(mix >> shift) % words.Length];
        var day = new DateTime(1985, 1, 1).AddDays(mix % 13000);
        string one = Pick(Countries, 3);
        string other = Countries[(Array.IndexOf(Countries, one) + 1 + (int)((mix >> 7) % (Countries.Length - 1))) % Countries.Length];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On {day:d MMMM yyyy}, {one} and {other} opened a {Pick(Qualities, 11)} {Pick(Things, 15)} with {fact + 20} rooms near {Pick(Neighbours, 19)}, because {Pick(Reasons, 22)} and because {Pick(Reasons, 26)}.");
    }
}
