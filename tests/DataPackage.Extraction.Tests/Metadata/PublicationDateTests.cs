namespace DataPackage.Extraction.Tests;

public class PublicationDateTests
{
    private const string Title = "Why the harbour needs a new sea wall\n\n";

    [Theory]
    [InlineData("04 July 2012", "2012-07-04")]
    [InlineData("July 4, 2012", "2012-07-04")]
    [InlineData("Jul 4 2012", "2012-07-04")]
    [InlineData("4th of July, 2012", "2012-07-04")]
    [InlineData("2012-07-04T10:15:00Z", "2012-07-04")]
    [InlineData("Wednesday, 4 July 2012 10:15 GMT", "2012-07-04")]
    [InlineData("31.7.2012", "2012-07-31")]
    [InlineData("07/31/2012", "2012-07-31")]
    [InlineData("7.31.2012", "2012-07-31")]
    [InlineData("July 2012", "2012-07")]
    [InlineData("Published: 4 July 2012 | Updated: 6 July 2012", "2012-07-04")]
    [InlineData("Last updated 6 July 2012. First published 4 July 2012", "2012-07-04")]
    [InlineData("Posted on July 4th, 2012 by Ada Quill", "2012-07-04")]
    [InlineData("For immediate release: Wednesday, 4 July 2012", "2012-07-04")]
    [InlineData("By Ada Quill | July 4, 2012", "2012-07-04")]
    [InlineData("Westport on Sea, 4 July 2012", "2012-07-04")]
    [InlineData("Your monthly news from the quay · Issue 57 · July 2012", "2012-07")]
    [InlineData("The Harbour Messenger | Vol. 3 | 4 July 2012", "2012-07-04")]
    [InlineData("By Quay & Pier Staff | July 4, 2012 | Filed under: Harbours, Tides", "2012-07-04")]
    [InlineData("Interview by Ada Quill · Photographs by Lin Zhao\nSummer 2012 · 9 min", "2012-22")]
    [InlineData("Date: 2012-07", "2012-07")]
    [InlineData("Published: 2012", "2012")]
    [InlineData("Format: Report    Source: Tide Office    Posted: 7 July 2012    Originally published: 4 July 2012", "2012-07-04")]
    [InlineData("Posted by admin on 07/31/2012 at 9:14 am", "2012-07-31")]
    public void The_date_by_the_title_is_read_in_every_usual_form(string line, string date) =>
        Assert.Equal(date, PageUnderTest.Read(Title + line).Published?.Value.ToString());

    [Theory]
    [InlineData("date: 04.07.2012")]
    [InlineData("date-published: 2012-07-04\ndate-modified: 2012-07-09")]
    [InlineData("publish date: 4 July 2012")]
    [InlineData("date_of_issue: July 4, 2012")]
    [InlineData("postDate: 2012-07-04")]
    [InlineData("Released: 2012-07-04")]
    public void A_front_matter_key_may_be_written_in_any_way(string yaml) =>
        Assert.Equal("2012-07-04", PageUnderTest.Read("---\ntitle: The wall\n" + yaml + "\n---", path: "page.md").Published?.Value.ToString());

    [Theory]
    [InlineData("Wednesday 4 July 2012                                   Page TC-417", "2012-07-04")]
    [InlineData("WEDNESDAY 4 JULY 2012   |   £1.10   |   Weather: 7°C, showers", "2012-07-04")]
    [InlineData("POLICY BRIEF 2012/08                                                 July 2012", "2012-07")]
    [InlineData("(Tide Society Occasional Papers 22, July 2012, price £3)", "2012-07")]
    [InlineData("No. 4512 | Westport | 4 July 2012", "2012-07-04")]
    [InlineData("Quay Papers No. 7, Spring 2012", "2012-21")]
    public void A_running_head_dates_its_page(string head, string date) =>
        Assert.Equal(date, PageUnderTest.Read("THE TIDE REVIEW\n" + head + "\n\n" + Title).Published?.Value.ToString());

    [Theory]
    [InlineData("Issue: July 2012", "Published - July 04, 2012 12:15 am IST - Westport edition", "2012-07-04")]
    [InlineData("July 2012", "Posted: July 4, 2012", "2012-07-04")]
    [InlineData("July 2012", "", "2012-07")]
    [InlineData("", "Posted: March 11, 2019", "2019-03-11")]
    [InlineData("", "Deadline: March 11, 2019", null)]
    [InlineData("", "Data cut-off: 8 July 2015", null)]
    public void The_foot_of_the_page_may_tell_the_day(string head, string foot, string? date) =>
        Assert.Equal(date, PageUnderTest.Read(Title + head, foot).Published?.Value.ToString());

    [Fact]
    public void A_chronology_opens_with_days_that_are_no_dateline() =>
        Assert.Null(PageUnderTest.Read(Title, body: "August 14, 2002: The council meets for the first time and hears what the storms have cost the town.\n\nJune 6, 2003: The council meets again and puts the wall off until the spring. " + PageUnderTest.Body).Published);

    [Fact]
    public void A_page_that_only_tells_its_last_change_is_no_published_date_but_a_day_to_count_from()
    {
        var metadata = PageUnderTest.Read(Title + "Last updated: Fri 6 July 2012, 4.15pm.");
        Assert.Null(metadata.Published);
        Assert.Equal("2012-07-06", metadata.Written?.ToString());
    }

    [Theory]
    [InlineData("04/07/2012")]
    [InlineData("4.7.2012")]
    [InlineData("Last updated on 29/09/2014")]
    [InlineData("Address to the Coastal Towns Congress 2023, Westport, May 15-17, 2023")]
    [InlineData("Speech by Ms Ada Quill at the Tide Forum, Westport, 4 July 2012")]
    [InlineData("Photo: The lower quay on 4 July 2012. Credit: Tide Office")]
    [InlineData("Wednesday, 4 July")]
    public void A_date_of_two_readings_of_a_change_or_of_an_occasion_is_no_date_of_publication(string line) =>
        Assert.Null(PageUnderTest.Read(Title + line).Published);

    [Theory]
    [InlineData("GENEVA, 12 March 2024 – ")]
    [InlineData("New York, NY – March 12, 2024 – ")]
    [InlineData("WESTPORT, March 12, 2024 (Tide Wire) -- ")]
    public void The_dateline_of_a_press_release_dates_it(string dateline) =>
        Assert.Equal("2024-03-12", PageUnderTest.Read(Title, body: dateline + PageUnderTest.Body).Published?.Value.ToString());

    [Fact]
    public void A_date_told_in_the_first_sentence_is_no_dateline() =>
        Assert.Null(PageUnderTest.Read(Title, body: "On 12 March 2024 the council met. " + PageUnderTest.Body).Published);

    [Theory]
    [InlineData("date: 2022-11-03", "2022-11-03")]
    [InlineData("date: November 3, 2022", "2022-11-03")]
    [InlineData("published: 2022-11-03T08:00:00+01:00", "2022-11-03")]
    [InlineData("date: 2022-11", "2022-11")]
    public void Front_matter_dates_the_article(string yaml, string date) =>
        Assert.Equal(date, PageUnderTest.Read("---\ntitle: A new sea wall\n" + yaml + "\n---", path: "post.md").Published?.Value.ToString());

    [Fact]
    public void Calendars_footers_and_comments_date_nothing() =>
        Assert.Null(PageUnderTest.Read(
            "May 2023\n30 1 2 3 4 5 6\n7 8 9 10 11 12 13\n\n" + Title,
            "Leave a reply\n\nJohn Brook\n4 July 2012\n\n© 2019 The Harbour Gazette").Published);

    [Fact]
    public void A_letter_is_dated_where_it_is_signed()
    {
        var metadata = PageUnderTest.Read("An open letter to the harbour council", "Yours sincerely,\n\nDr. Ada Quill\nDirector, Tide Office\n\nWestport, 21 July 2017");
        Assert.Equal("2017-07-21", metadata.Published?.Value.ToString());
        Assert.Equal("Ada Quill", metadata.Authors());
    }

    [Theory]
    [InlineData("By Lamine Quill\nWESTPORT, Sealand, June 3 (WAN)", "Copyright 2025 Westport Newswire.", "2025-06-03")]
    [InlineData("WESTPORT, 3 June (WAN)", "\u00A9 2025 Westport Newswire", "2025-06-03")]
    [InlineData("WESTPORT, June 3 (WAN)", "\u00A9 2019-2025 Westport Newswire", null)]
    [InlineData("WESTPORT, June 3 (WAN)", "", null)]
    public void The_dateline_of_an_agency_takes_the_year_of_the_copyright(string line, string foot, string? date) =>
        Assert.Equal(date, PageUnderTest.Read(Title + line, foot).Published?.Value.ToString());

    [Theory]
    [InlineData("Recorded at the Tide Forum, Westport, 9 June 2026", "2026-06-09")]
    [InlineData("Hearing on Harbour Walls\nWednesday, September 18, 2019, 10:00 a.m., Quay Building, Room 430", "2019-09-18")]
    [InlineData("Final motion approved by the Congress\n\nWestport, 7 to 9 November 2024", "2024-11-09")]
    public void The_day_of_the_occasion_counts_where_none_of_publication_is_given(string lines, string date) =>
        Assert.Equal(date, PageUnderTest.Read(Title + lines).Written?.ToString());

    [Theory]
    [InlineData("Winter 2024/25", "2024-12")]
    [InlineData("Spring 2019", "2019-04")]
    public void The_season_of_an_issue_is_when_it_was_written(string line, string date) =>
        Assert.Equal(date, PageUnderTest.Read("HARBOUR NEWS\n" + line + "\n\n" + Title.Trim()).Written?.ToString());

    [Fact]
    public void A_calendar_below_the_text_dates_nothing() =>
        Assert.Null(PageUnderTest.Read(Title.Trim(), "DECEMBER 2024\nM  T  W  T  F  S  S\n2  3  4  5  6  7  8").Published);

    [Fact]
    public void Minutes_count_from_the_meeting_that_their_title_names() =>
        Assert.Equal("2025-01-14", PageUnderTest.Read("Quay Council\n\nMinutes of the meeting held on Tuesday 14 January 2025").Written?.ToString());

    [Theory]
    [InlineData("4 July 2012. This letter first appeared in The Westport Observer.")]
    [InlineData("July 4, 2012. This interview was first published by Tide Weekly.")]
    [InlineData("Comments (3)\nYaw B. says: My mother waited six hours on 1 May 2011.\nLeave a comment.\n\nTide Review, ISSN 2044-118X\nPublished online 4 July 2012; print edition: Vol. 12, no. 2, pp. 14-16.\nContact | Privacy")]
    [InlineData("Comments\nAda: I was there.\n\nPublished 4 July 2012\n© Tide Review")]
    public void A_date_in_the_foot_is_read_where_it_speaks_of_the_text(string foot) =>
        Assert.Equal("2012-07-04", PageUnderTest.Read(Title, foot).Published?.Value.ToString());

    [Theory]
    [InlineData("Other letters\nThe quay is no car park (4 July 2012)\nOn gauges (1 May 2011)")]
    [InlineData("Related: Financial Stability Review, November 2023")]
    [InlineData("See also: Tide Report, July 2012")]
    [InlineData("Comments\nAda: Posted 4 July 2012\nLin: Posted 5 July 2012")]
    [InlineData("More from the review\nThe pump\nPublished 4 July 2012\nThe lamp\nPublished 1 May 2011\nComments\nNone yet.")]
    public void Dates_of_other_texts_in_the_foot_are_not_this_one_s(string foot) =>
        Assert.Null(PageUnderTest.Read(Title, foot).Published);

    [Theory]
    [InlineData("Annual lecture given by Ambassador Ada Quill, Palais Wilson, Geneva, Friday, 21\nJune 2019")]
    [InlineData("The lecture was given by Ada Quill before the Tide Society of Westport on the 3\nMarch 2019 in the old hall")]
    public void A_date_that_two_lines_part_is_not_read_from_the_second_alone(string lines) =>
        Assert.DoesNotMatch("^2019-0[36]$", PageUnderTest.Read(Title + lines).Published?.Value.ToString() ?? string.Empty);
}
