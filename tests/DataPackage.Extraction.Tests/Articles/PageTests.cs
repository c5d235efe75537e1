namespace DataPackage.Extraction.Tests;

/// <summary>Whole pages of many kinds: what of them is the article.</summary>
public class PageTests
{
    [Fact]
    public void An_op_ed_stands_between_its_byline_and_the_line_about_its_author()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            The Harbour Gazette
              • Home
              • News
              • Opinion
              • Sport
            Subscribe
            Sign in

            Opinion

            The ferry must stay public

            A sale would cost the islands more than it brings.

            By Mara Lindqvist

            12 March 2020

            Share on Facebook
            Share on Twitter

            For sixty years the ferry has tied the outer islands to the mainland. It carries nurses, pupils and mail, and it runs when the wind allows.

            Last autumn the county announced that it would sell the line. The buyer is a fund that has never run a ship.

            Why the hurry?

            The treasurer says that the county needs the money. But a sale brings nine million once, while the line pays a dividend every year.

            The council should stop the sale and ask the islanders first.

            Mara Lindqvist is a retired pilot and the author of a history of the northern ferries.

            Related articles
              • Bridge toll to rise in May
              • Harbour fees: who pays what

            3 Comments

            Old Salt says:
            March 13, 2020 at 8:15 am
            Could not agree more with this piece, the fund has no idea what it is buying and the crews know that.

            Leave a Reply
            Your email address will not be published. Required fields are marked *
            """);

        Assert.Equal(
            new[] { "For sixty years the", "Last autumn the county", "The treasurer says that", "The council should stop" },
            page.Body);
        Assert.Equal(new[] { "Why the hurry?" }, page.Headings);
    }

    [Fact]
    public void A_press_release_ends_before_the_lines_about_the_company()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            FOR IMMEDIATE RELEASE

            Northbank Opens Lending Desk for Small Farms

            LEEDS, 4 May 2021 - Northbank today opened a lending desk for farms with fewer than ten workers. The desk will offer loans at a fixed rate for seven years.

            "Small farms have waited too long for fair credit," said Ida Brandt, chief executive of Northbank. "From today they can plan."

            The bank said that it had set aside 40 million pounds for the first year.

            Media contact:
            Tom Reyes
            press@northbank.example
            +44 113 496 0000

            About Northbank
            Northbank is a mutual bank with 300,000 members. It was founded in 1904 by the weavers of Leeds and serves the north of England.

            ###
            """);

        Assert.Equal(new[] { "LEEDS, 4 May 2021", "\"Small farms have waited", "The bank said that" }, page.Body);
    }

    [Fact]
    public void A_release_may_end_with_a_row_of_hashes_and_notes_to_editors()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            Doctors call for a ban on flavoured vapes

            The college of physicians has called on the government to ban flavoured vapes. It says that one pupil in five has tried one.

            Dr Amal Haddad, the college's president, said: "We have seen what flavours do. Parliament must act before the summer."

            A bill is expected to reach the house in June.

            ENDS

            Notes to editors

            1. The college of physicians represents 12,000 doctors in all branches of medicine across the country.
            2. The survey was carried out in January 2022 among 4,000 pupils. It is available on request.

            For more information, contact Lena Fox on 020 7946 0000.
            """);

        Assert.Equal(new[] { "The college of physicians", "Dr Amal Haddad, the", "A bill is expected" }, page.Body);
    }

    [Fact]
    public void Numbered_demands_are_kept_as_items_with_their_markers()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            Joint statement on the closure of the night shelters

            We, the undersigned organisations, are alarmed that the city closed three night shelters on 1 November 2022.

            We call on the mayor to:

            1. Reopen the three shelters before the first frost
            2. Publish the report on which the closure was based
            3. Meet the people who slept there, and their advocates, within two weeks

            More than two hundred people have no bed tonight. The city can change that with one signature.

            Signed,
            Street Kitchen Union
            Open Door Trust
            """);

        Assert.Equal(
            new[]
            {
                "We, the undersigned organisations,", "We call on the", "Reopen the three shelters",
                "Publish the report on", "Meet the people who", "More than two hundred",
            },
            page.Body);
        Assert.Equal(3, page.Items.Length);
    }

    [Fact]
    public void A_speech_keeps_its_salutation_and_its_thanks()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            Speech by the Minister of Health at the opening of the Lakeside Clinic

            Kisumu, 9 September 2019

            Check against delivery

            Governor, honourable members, dear friends,

            It is a great honour to stand here today. When we broke the ground in 2016, many doubted that we would ever cut this ribbon.

            This clinic will serve 80,000 people. It has two wards, a laboratory and, for the first time in this county, an oxygen plant.

            Let me be clear. A clinic is not a building. It is the people who work in it, and they need to be paid on time.

            I therefore call on the treasury to release the salaries now.

            Thank you.
            """);

        Assert.Equal(
            new[] { "Governor, honourable members, dear", "It is a great", "This clinic will serve", "Let me be clear.", "I therefore call on", "Thank you." },
            page.Body);
    }

    [Fact]
    public void Questions_and_answers_of_an_interview_are_body()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            "We sleep beside the pumps"

            An engineer on the flood in the delta

            Interview: Jo Abara

            Q: When did the water come?

            A: On the night of 3 July. We had two hours.

            Q: What did you do first?

            A: We moved the diesel. Without diesel there are no pumps, and without pumps there is no town.

            Q: What should the government do now?

            A: It must raise the northern dyke by a metre. We have asked for that since 2011.
            """);

        Assert.Equal(6, page.Body.Length);
        Assert.Empty(page.Headings);
    }

    [Fact]
    public void A_short_news_item_of_three_paragraphs_is_an_article()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            Home > City > Transport

            Tram line 4 to close for summer

            Posted on June 2, 2023 | by Newsroom

            Tram line 4 will close from 1 July to 20 August so that the rails on Mill Street can be replaced.

            Buses will run every ten minutes.

            The city council approved the works on Tuesday.

            Tags: trams, Mill Street, council

            Previous post
            Next post

            Most read
              • Baker wins prize for rye loaf
              • Pool opens early
              • New head for the library

            © 2023 City Newsroom. All rights reserved.
            """);

        Assert.Equal(new[] { "Tram line 4 will", "Buses will run every", "The city council approved" }, page.Body);
        Assert.Empty(page.Headings);
    }

    [Fact]
    public void An_article_that_the_page_prints_twice_is_kept_once()
    {
        const string Article = """
            Water in the reservoir

            The reservoir above the town has fallen to a third of its usual level. The utility warned last week that it would cut the pressure at night.

            Residents have been asked not to water their gardens. Farms are exempt until the end of the month.

            """;
        ArticleUnderTest page = ArticleUnderTest.InText("Menu\nHome\n\n" + Article + "\nLast updated on 3 August 2018\n\n" + Article + "\nBack to top\n");

        Assert.Equal(new[] { "The reservoir above the", "Residents have been asked" }, page.Body);
        Assert.Empty(page.Headings);
    }

    [Fact]
    public void A_pull_quote_that_repeats_a_paragraph_falls_away()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            The bill for the storm

            Insurers expect to pay two billion for the storm that crossed the coast in January 2017.

            "We have never seen claims come in this fast," said the head of the insurers' association.

            "We have never seen claims come in this fast," said the head of the insurers' association.

            Premiums are likely to rise next year. The regulator should watch that they do not rise faster than the claims.
            """);

        Assert.Equal(new[] { "Insurers expect to pay", "\"We have never seen", "Premiums are likely to" }, page.Body);
    }

    [Fact]
    public void Bullets_without_full_stops_inside_an_advisory_are_kept()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            Advisory 2021-07: flaw in mail gateways

            On 14 April 2021 the vendor published a patch for a flaw that lets attackers read mail without a password. The flaw has been used since March.

            Mitigations

            Operators should take the following steps:

            - Install the patch at once
            - Change all administrator passwords
            - Search the logs for the indicators below

            Indicators of compromise

            The attackers leave a file named update.aspx in the web folder. They connect at night and delete their traces by noon.

            References

            Vendor bulletin 44, 14 April 2021
            """);

        Assert.Equal(
            new[]
            {
                "On 14 April 2021", "Operators should take the", "Install the patch at", "Change all administrator passwords",
                "Search the logs for", "The attackers leave a",
            },
            page.Body);
        Assert.Equal(new[] { "Mitigations", "Indicators of compromise" }, page.Headings);
    }

    [Fact]
    public void A_markdown_post_is_nearly_all_body()
    {
        ArticleUnderTest page = ArticleUnderTest.InMarkdown("""
            ---
            title: Heat in the classroom
            author: Nina Okafor
            date: 2022-08-30
            ---

            # Heat in the classroom

            *By Nina Okafor*

            Last June **forty schools** closed early because their rooms were [too hot](https://example.org/heat).

            ## What we measured

            We put sensors in twelve rooms. By noon the mean was 31 degrees.

            ## What to do

            - Plant trees on the south side.
            - Buy blinds before fans.
            - Let schools start at seven

            > Children cannot learn in an oven.

            The ministry should pay for this before next summer.[^1]

            [^1]: Figures from the school census.
            """);

        Assert.Equal(
            new[]
            {
                "Last June **forty schools**", "We put sensors in", "Plant trees on the", "Buy blinds before fans.",
                "Let schools start at", "Children cannot learn in", "The ministry should pay",
            },
            page.Body);
        Assert.Equal(new[] { "What we measured", "What to do" }, page.Headings);
    }

    [Fact]
    public void Hard_wrapped_paragraphs_are_joined_and_signatures_left_out()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            OPEN LETTER TO THE BOARD OF THE CENTRAL BANK

            We write as economists who have worked on the payment system for many
            years. In February 2015 the board promised to publish the minutes of its
            meetings within six weeks. It has not done so once.

            A central bank that hides its reasons cannot expect to be believed. We
            urge the board to publish the minutes of 2015 and 2016 at once, and to
            keep its own rule from now on.

            Yours faithfully,
            """);

        Assert.Equal(new[] { "We write as economists", "A central bank that" }, page.Body[..2]);
    }

    [Fact]
    public void A_caption_above_the_text_gets_its_own_role()
    {
        ArticleUnderTest page = ArticleUnderTest.InText("""
            A bridge too late

            By Piet Dekker

            Workers inspect the pillars of the Vecht bridge near Ommen on 3 May 2016. Photo: Rijnland Press Agency

            The bridge over the Vecht was due in 2014. It opened two years late and cost twice what the province had planned.

            An inquiry has begun. It should ask why nobody checked the ground before the pillars were poured.
            """);

        Assert.Equal(new[] { "Workers inspect the pillars" }, page.Captions);
        Assert.Equal(new[] { "The bridge over the", "An inquiry has begun." }, page.Body);
    }

    [Theory]
    [InlineData("Home\nAbout\nContact\nSearch\n\n• News\n• Sport\n• Weather\n")]
    [InlineData("Year 1 2 3\n2001 14 15 16\n2002 17 18 19\n2003 20 21 22\n")]
    [InlineData("May 2023\n30 1 2 3 4 5 6\n7 8 9 10 11 12 13\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("- - -\n")]
    public void A_menu_or_a_table_of_numbers_is_no_article(string text) => Assert.False(ArticleUnderTest.InText(text).IsFound);
}
