using System;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

/// <summary>Texts that random mutation found to break a step.</summary>
public class HostileTextTests
{
    [Fact]
    public void A_format_character_between_words_is_no_token()
    {
        string reading = new(ReadingView.Of("The \u202E\u2066 port \u061C: ships\u00AD should \U000E0041"));
        Assert.Equal(
            new[] { "the", "port", ":", "ships", "should" },
            Tokenizer.Tokenize(reading, new TextSpan(0, reading.Length)).Select(token => token.Lower));
    }

    [Fact]
    public void A_comma_at_the_end_of_the_longest_head_of_a_wire_stops_nothing()
    {
        string head = string.Concat(Enumerable.Repeat("ABCDEFGH ", 9))[..80].Trim().PadRight(80, 'X') + ", AND NO MORE";
        Assert.NotNull(FactExtractor.ExtractDocument(new SourceDocument("a.txt", "The Mill Should Turn\n\n" + head + "\n\nThe council closed the mill in May 2019, and the miller moved away with his family.\n\n\u00A9 2020 The Mill")));
    }

    [Theory]
    [InlineData("The committee met \u202E in May: the council should open the mill to the public, and the warden should count who comes.")]
    [InlineData("The advice of the board \u2066: the A\u00AD (Ab\u00AD) must B\u200D the C\u2060 (CC) and the council should open the mill.")]
    public void Invisible_characters_beside_advice_do_not_stop_the_reading(string sentence)
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.txt", "The Mill Should Turn\n\n" + sentence + "\n\n" + sentence));
        Assert.NotNull(facts.Article);
    }

    [Theory]
    [InlineData("The mill of the residents\u00AD' (MR) stood still, and so did the mill of the resident\u00AD\u00AD' association (MRA).")]
    [InlineData("The mill stood still\n\u0001\n* Ships came to the port.")]
    [InlineData("(\u0002 1. The mill \u0003 2. stood. \u0004 3. Still.")]
    [InlineData("\u0005\n\u0005\n- \u0005\n- \u0005\n")]
    public void A_control_character_where_a_sentence_starts_does_not_stop_the_reading(string text) =>
        Assert.NotEmpty(SentenceSplitter.Split(text, new TextSpan(0, text.Length)));

    [Theory]
    [InlineData("to have ")]
    [InlineData("to have been to ")]
    [InlineData("the Friday after ")]
    [InlineData("3, ")]
    [InlineData("the day before the Friday after 3 May, ")]
    [InlineData("2021 when ")]
    [InlineData("| 3 May 2021 | the mill ")]
    public void Words_that_lead_to_themselves_are_read_once(string piece) =>
        Assert.NotNull(FactExtractor.ExtractDocument(new SourceDocument("a.txt", "The mill stood still in 2021. " + Work.Repeat(piece, 200_000))));

    [Fact]
    public void A_sentence_printed_twice_tells_one_event()
    {
        Corpus corpus = FactExtractor.Link([Document("a", Mention("the vote", "2021-05-03", "3 May"), Mention("the vote", "2021-05-03", "3 May"))]);
        Assert.Equal(2, Assert.Single(corpus.Events).Mentions.Count);
    }

    [Fact]
    public void The_same_words_with_two_dates_are_two_events_with_ids_and_names_of_their_own()
    {
        Corpus corpus = FactExtractor.Link([Document("a", Mention("the vote", "2021-05-03", "that May"), Mention("the vote", "2021-05-04", "that May"))]);
        Assert.Equal(2, corpus.Events.Select(e => e.Id).Distinct().Count());
        Assert.Equal(2, corpus.Events.Select(e => e.Name).Distinct().Count());
    }

    [Fact]
    public void Advice_printed_twice_is_given_once()
    {
        const string text = """
            The Mill Should Turn

            By Iris Vale
            3 May 2023

            The council should open the old mill for the schools of the valley.

            Nobody has lived in the house beside the river since the miller moved away with his family, and the roof leaks.

            The council should open the old mill for the schools of the valley.
            """;
        Corpus corpus = FactExtractor.Extract([new SourceDocument("mill.txt", text)]);
        Assert.Single(corpus.Recommendations);
    }

    [Fact]
    public void Titles_without_letters_are_named_apart()
    {
        Corpus corpus = FactExtractor.Link([Document("]]>", "*/", []), Document("{}", "\"\"\"", []), Document("{0}", "?!", [])]);
        Assert.Equal(3, corpus.Articles.Select(a => a.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
