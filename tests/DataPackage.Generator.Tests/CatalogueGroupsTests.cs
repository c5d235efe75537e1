using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Tests;

/// <summary>Completion stays usable at 10,000 facts: no list of members is longer than 1,000.</summary>
public class CatalogueGroupsTests
{
    private const int Most = 1000;

    private static readonly Lazy<Corpus> Large = new(() => FactExtractor.Link(new[] { Facts(10_000) }));

    [Fact]
    public void Ten_thousand_events_are_parted_by_month_and_letter()
    {
        ILookup<string, string> groups = Large.Value.Events.ToLookup(e => e.Group, e => e.Name);
        Assert.InRange(Large.Value.Events.Count, 9_000, 10_000); // a few count as one event told twice
        Assert.Contains("In2012.April", groups.Select(group => group.Key));
        Assert.Contains("In2012.MonthUnknown", groups.Select(group => group.Key));
        Assert.All(groups, group => Assert.InRange(group.Count(), 1, Most));
        Assert.All(groups.Where(group => group.Key.StartsWith("In2012.June.", StringComparison.Ordinal)), group => Assert.All(
            group, name => Assert.StartsWith(group.Key["In2012.June.Under".Length..], name, StringComparison.OrdinalIgnoreCase)));
        Assert.All(Large.Value.Actors.GroupBy(actor => actor.Group), group => Assert.InRange(group.Count(), 1, Most));
    }

    [Fact]
    public void A_list_of_a_thousand_is_not_parted_and_its_names_are_the_same_later()
    {
        Corpus small = FactExtractor.Link(new[] { Facts(Most) });
        Assert.All(small.Events, e => Assert.Equal("In2012", e.Group));
        Assert.All(small.Actors, actor => Assert.Equal(string.Empty, actor.Group));
        Dictionary<string, string> later = Large.Value.Events.ToDictionary(e => e.Id, e => e.Name);
        Assert.All(small.Events, e => Assert.Equal(e.Name, later[e.Id]));
    }

    [Fact]
    public void What_was_published_stays_at_its_place()
    {
        Corpus small = FactExtractor.Link(new[] { Facts(500) });
        NamesBaseline published = NamesBaseline.Read("/p/facts.names.txt", NamesBaseline.Write(small, "1.0.0"));
        Corpus grown = FactExtractor.Link(new[] { Facts(3_000) }, published);
        Dictionary<string, string> groups = grown.Events.ToDictionary(e => e.Id, e => e.Group + "." + e.Name);
        Assert.All(small.Events, e => Assert.Equal("In2012." + e.Name, groups[e.Id]));
        Dictionary<string, string> actors = grown.Actors.ToDictionary(actor => actor.Actor.Id, actor => actor.Group);
        Assert.All(small.Actors, actor => Assert.Equal(string.Empty, actors[actor.Actor.Id]));
        Assert.Empty(grown.Forwarders);
        Assert.DoesNotContain(grown.Findings, finding => finding.Id == "DPK0201");
    }

    [Fact]
    public void The_parted_catalogue_compiles_and_answers()
    {
        Event june = Large.Value.Events.First(e => e.Group.StartsWith("In2012.June.Under", StringComparison.Ordinal));
        NamedActor actor = Large.Value.Actors.First();
        Assert.StartsWith("Under", actor.Group, StringComparison.Ordinal);
        Assert.Equal(june.Id + " " + actor.Actor.Id, Harness.Run(
            HandMade.Print(Large.Value).Values,
            $"public static class Consumer {{ public static string Run() => Corpus.Events.{june.Group}.{june.Name}.Id + \" \" + Corpus.Actors.{actor.Group}.{actor.Name}.Id; }}"));
    }

    /// <summary>One document with so many events, up to 4,000 of them of 2012, half of those in June, and with a new actor in every second.</summary>
    private static DocumentFacts Facts(int count)
    {
        var mentions = new EventMention[count];
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            string month = i % 7 == 0 ? "" : i % 2 == 0 ? "-06" : (i % 12 + 1).ToString("-00", CultureInfo.InvariantCulture);
            string year = i < 4000 ? "2012" : (1900 + (i % 100)).ToString(CultureInfo.InvariantCulture);
            string summary = Word(i) + " signed the " + Word((i * 31) + 7).ToLowerInvariant() + " treaty";
            Passage At(string words, int offset) => new(words, new TextSpan(start + offset, words.Length), i + 1, offset + 1);
            mentions[i] = new EventMention(
                "annals", At(summary + " in " + year + ".", 0), EdtfDate.Parse(year + month), Provenance.Stated, At(year, summary.Length + 4), EventKind.Agree,
                Factuality.Occurred, At(summary, 0), new[] { ActorId(i) }.ToEquatableArray(), default, null);
            start += summary.Length + 10;
        }

        Article article = HandMade.Article("annals", "Annals", "Annals") with { Source = new SourceFile("annals.txt", new string('a', 64), start) };
        IEnumerable<Actor> actors = Enumerable.Range(0, count).Where(i => i % 2 == 0)
            .Select(i => new Actor(ActorId(i), Word(i), ActorKind.Organization, null, default));
        return new DocumentFacts("/p/corpus/annals.txt", article, mentions.ToEquatableArray(), default, actors.ToEquatableArray(), default, default);
    }

    private static string ActorId(int i) => Word(i - (i % 2)).ToLowerInvariant();

    private static string Word(int i)
    {
        const string Consonants = "bdfgklmnprstvz";
        string word = string.Empty;
        for (int rest = i + 3000; rest > 0; rest /= Consonants.Length)
            word += string.Concat(Consonants[rest % Consonants.Length], "aeiou"[rest % 5]);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
