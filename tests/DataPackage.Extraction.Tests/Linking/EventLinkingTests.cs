using System.Linq;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

public class EventLinkingTests
{
    [Theory]
    [InlineData("The joint flood drill held by Peru and Chile on 3-4 May", "2018-05-03/2018-05-04", "the two-day flood drill held in May", "2018-05")]
    [InlineData("the accord on cross-border water sharing that was signed in 2016", "2016", "the signing of a water sharing accord in November 2016", "2016-11")]
    [InlineData("The central bank raised its key interest rate on 2 March 2022", "2022-03-02", "a rise of the key interest rate by the central bank in March 2022", "2022-03")]
    public void Two_tellings_of_one_occurrence_are_one_event(string first, string firstDate, string second, string secondDate)
    {
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("a", Mention(first, firstDate, "no words", EventKind.Cooperate, "peru", "chile")),
            Document("b", Mention(second, secondDate, "no words", EventKind.Cooperate)),
        });

        Event e = Assert.Single(corpus.Events);
        Assert.Equal(2, e.Mentions.Count);
        Assert.Equal(new[] { "chile", "peru" }, e.ActorIds.OrderBy(id => id));
        Assert.Equal(e.Mentions[0].Date, e.Date);
    }

    [Theory]
    [InlineData("the treaty on fishing quotas was signed in 2016", "2016", "the treaty on air traffic was signed in November 2016", "2016-11")]
    [InlineData("Peru's president visited Lima's harbour in May 2018", "2018-05", "Peru's president visited Chile in May 2018", "2018-05")]
    [InlineData("the flood drill of 3 May 2018", "2018-05-03", "the flood drill of 4 May 2018", "2018-05-04")]
    [InlineData("the South Peruvian ministry withdrew its notice on the Fishing Quota Agreement", "2018-05-03", "the South Peruvian step extended the agreement", "2018-05-03")]
    [InlineData("a strike closed the mine in 2016", "2016", "a strike closed the port in 2016", "2016")]
    public void Different_occurrences_stay_apart(string first, string firstDate, string second, string secondDate)
    {
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("a", Mention(first, firstDate, "no words")),
            Document("b", Mention(second, secondDate, "no words")),
        });

        Assert.Equal(2, corpus.Events.Count);
    }

    [Fact]
    public void The_best_dated_telling_comes_first_whatever_the_order_of_the_documents()
    {
        DocumentFacts coarse = Document("a", Mention("the joint flood drill held in May", "2018-05", "in May"));
        DocumentFacts fine = Document("b", Mention("the joint flood drill held on 3 May", "2018-05-03", "on 3 May"));

        Corpus corpus = FactExtractor.Link(new[] { coarse, fine });

        Assert.Equal("b", corpus.Events[0].Mentions[0].ArticleId);
        Assert.Equal(corpus, FactExtractor.Link(new[] { fine, coarse }));
    }

    [Fact]
    public void Actors_who_disagree_keep_two_events_apart()
    {
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("a", Mention("the joint flood drill held in May", "2018-05", "in May", EventKind.Other, "peru", "chile")),
            Document("b", Mention("the joint flood drill held in May", "2018-05", "in May", EventKind.Other, "india", "nepal")),
        });

        Assert.Equal(2, corpus.Events.Count);
    }

    [Fact]
    public void A_second_document_with_the_same_file_name_is_left_out_and_named()
    {
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("note", "One") with { Path = "b/NOTE.txt" },
            Document("note", "Two") with { Path = "a/note.txt" },
        });

        Assert.Equal("Two", Assert.Single(corpus.Articles).Article.Title!.Value);
        Finding finding = Assert.Single(corpus.Findings);
        Assert.Equal(("DPK0008", "b/NOTE.txt"), (finding.Id, finding.Path));
    }

    [Fact]
    public void A_sentence_repeated_for_ever_is_linked_in_linear_work() => Work.AllocatesInProportion(
        60_000,
        length => Work.Repeat("The council approved the budget on 3 May 2021. ", length),
        text => Assert.Single(FactExtractor.Extract(new[] { new SourceDocument("a.txt", text) }).Events));

    [Fact]
    public void Different_events_of_one_day_are_linked_in_linear_work() => Work.AllocatesInProportion(
        1_500,
        length => new string('x', length),
        text =>
        {
            EventMention[] events = Enumerable.Range(0, text.Length)
                .Select(i => Mention($"The council approved {Words(i)}", "2021-05-03", "no words")).ToArray();
            Assert.Equal(events.Length, FactExtractor.Link(new[] { Document("a", events) }).Events.Count);
        });

    [Fact]
    public void Of_many_events_of_one_day_two_tellings_are_one()
    {
        EventMention[] others = Enumerable.Range(0, 300).Select(i => Mention($"The council approved {Words(i)}", "2021-05-03", "no words")).ToArray();
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("a", others.Prepend(Mention("the council closed its old fish market", "2021-05-03", "no words")).ToArray()),
            Document("b", Mention("the closing of the old fish market by the council", "2021-05", "no words")),
        });

        Assert.Equal(301, corpus.Events.Count);
        Assert.Equal(2, corpus.Events.Max(e => e.Mentions.Count));
    }

    /// <summary>Seven words of which no two numbers share one.</summary>
    private static string Words(int number) => string.Join(" ", "bcdfghj".Select(letter => letter + "a" + string.Concat(number.ToString("D5").Select(digit => "klmnpqrstv"[digit - '0'] + "o"))));
}
