namespace DataPackage.Extraction.Tests;

public class AuthorTests
{
    private const string Title = "Why the harbour needs a new sea wall\n\n";

    [Theory]
    [InlineData("By Ada Quill", "Ada Quill")]
    [InlineData("by ADA QUILL", "ADA QUILL")]
    [InlineData("By Ada Quill, Tomas van der Berg and M. J. Okoro", "Ada Quill; Tomas van der Berg; M. J. Okoro")]
    [InlineData("By Dr. Ada Quill, PhD | 4 July 2023", "Ada Quill")]
    [InlineData("By Ada Quill, Staff Writer", "Ada Quill")]
    [InlineData("By Ada Quill and Robert O'Neill, Jr.", "Ada Quill; Robert O'Neill, Jr.")]
    [InlineData("By Ada Quill of the Tide Office and Lin Zhao of Westport University", "Ada Quill; Lin Zhao")]
    [InlineData("Written by Ada Quill on 4 July 2023", "Ada Quill")]
    [InlineData("By\nAda Quill\nThe Harbour Gazette", "Ada Quill")]
    [InlineData("Authors: Ada Quill; Lin Zhao", "Ada Quill; Lin Zhao")]
    [InlineData("4 July 2023 | by Ada Quill", "Ada Quill")]
    [InlineData("By The Editorial Board", "The Editorial Board")]
    [InlineData("By Staff Reports", "")]
    [InlineData("An essay by Ada Quill", "Ada Quill")]
    [InlineData("by the Hon. Ada Quill, MP, Minister of Harbours", "Ada Quill")]
    [InlineData("Statement by the Coordinator for the Coast, Ms. Ada Quill, on the harbour", "Ada Quill")]
    [InlineData("Author(s): Commander (ret.) Sigrid Aune, Jaakko Pirtti", "Sigrid Aune; Jaakko Pirtti")]
    [InlineData("By Lt. Gen. (Retd.) Ada Quill", "Ada Quill")]
    [InlineData("By Rear Admiral (ret) Tomas Okoro and Lin Zhao", "Tomas Okoro; Lin Zhao")]
    [InlineData("By Ambassador (r) Ada Quill | 4 July 2023", "Ada Quill")]
    [InlineData("Prepared by the Coast Energy Team (Ada Quill, task lead; Lin Zhao; Tomas Okoro)", "Ada Quill; Lin Zhao; Tomas Okoro")]
    [InlineData("By the Harbour Desk (Ada Quill and Lin Zhao)", "Ada Quill; Lin Zhao")]
    [InlineData("By Commander", "")]
    [InlineData("By Quay & Pier Staff | April 5, 2018 | Filed under: Harbours", "")]
    [InlineData("Ordered by the House of Commons to be published on 28 January 2020.", "")]
    [InlineData("Approved by the Board on 28 January 2020", "")]
    [InlineData("Tuesday 28 January 2020\nAdopted by Parliament on 28 January 2020", "")]
    [InlineData("Posted on 11 August 2016 by admin", "")]
    [InlineData("A weekly reading of the harbour courts, by Petra van Hoog", "Petra van Hoog")]
    [InlineData("Letters from the quays and beyond, by Ada Quill", "Ada Quill")]
    [InlineData("Photographs from the quays, by Getty", "")]
    [InlineData("Witness\nI: Professor Ada Quill, Chair in Harbour Law, University of Westport.", "Ada Quill")]
    [InlineData("Witnesses:\nDr Ada Quill, Director, Tide Office", "Ada Quill")]
    [InlineData("By Ada Quill   Local democracy reporter\nPublished 14th June 2023, 06:30 BST", "Ada Quill")]
    [InlineData("By Ada Quill and Lin Zhao    Coast desk", "Ada Quill; Lin Zhao")]
    [InlineData("with Susan Quill\nJune 3 2021 - 5:00am", "Susan Quill")]
    [InlineData("with love\nJune 3 2021 - 5:00am", "")]
    [InlineData("Date: 2016-05\nAuthor: Quill, Susan\nSeries: Papers in Tides", "Susan Quill")]
    [InlineData("Authors: Quill, Susan; Okoro, Thomas", "Susan Quill; Thomas Okoro")]
    [InlineData("Authors: Susan Quill, Westport; Thomas Okoro", "Susan Quill; Thomas Okoro")]
    [InlineData("Jana Quill*, Pavel Okoro† and Inés Zhao*\n4 July 2015", "Jana Quill; Pavel Okoro; Inés Zhao")]
    [InlineData("A conversation with the engineer Susan Quill\n\nInterview by Lin Zhao · Photographs by Imran Ba", "Lin Zhao; Susan Quill")]
    [InlineData("An interview with Susan Quill, mayor of Westport\n\n4 July 2023", "Susan Quill")]
    [InlineData("Research and Statistics Directorate\nReleased 27 September 2023 | 4 pages", "Research and Statistics Directorate")]
    [InlineData("Harbour Gazette\n27 September 2023", "")]
    [InlineData("Format: Situation Report    Source: Joint Tide Office    Posted: 7 Dec 2022", "Joint Tide Office")]
    [InlineData("Source: Reuters", "")]
    [InlineData("In conversation with history\n\nBy Lin Zhao", "Lin Zhao")]
    public void A_byline_names_the_authors(string byline, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title + byline).Authors());

    [Theory]
    [InlineData("SECOND TIDE | Susan Quill", "Susan Quill")]
    [InlineData("Home   >   Opinion   >   Second Tide\n\nSecond Tide | Wanjohi Abara", "Wanjohi Abara")]
    [InlineData("Westport | Middle East", "")]
    [InlineData("WESTPORT | Middle East", "")]
    public void A_column_is_headed_by_its_name_and_its_writer(string head, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("Harbour Gazette\n\n" + head + "\n\n" + Title + "A quay. Photo credit: Imran Ba").Authors());

    [Theory]
    [InlineData("byline:\n  - {name: \"Prof. Ada Quill\", org: \"Tide Lab, Westport University\", email: \"a@example.org\"}\n  - {name: \"Dr. Lin Zhao\", org: \"Tide Lab, Westport University\"}", "Ada Quill; Lin Zhao")]
    [InlineData("authors: [{name: Ada Quill, org: Tide Lab}, {name: Lin Zhao, org: Tide Lab}]", "Ada Quill; Lin Zhao")]
    [InlineData("speaker:\n  name: Ada Quill\n  org: Tide Lab", "Ada Quill")]
    [InlineData("creators:\n- name: Ada Quill\n- name: Lin Zhao", "Ada Quill; Lin Zhao")]
    public void A_front_matter_names_them_in_lists_and_maps(string yaml, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("---\ntitle: The wall\n" + yaml + "\n---", path: "page.md").Authors());

    [Theory]
    [InlineData("Ada Quill\n4 July 2023", "Ada Quill")]
    [InlineData("Ada Quill - July 4, 2023, 10:31 pm", "Ada Quill")]
    [InlineData("4 July 2023 Ada Quill", "Ada Quill")]
    [InlineData("Wanjohi Abara\nSenior Fellow, Tide Office", "Wanjohi Abara")]
    [InlineData("Climate Change\n4 July 2023", "")]
    [InlineData("Middle East\n4 July 2023", "")]
    [InlineData("Ada Quill/Getty Images", "")]
    public void A_name_alone_is_a_byline_when_a_second_sign_confirms_it(string line, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title + line).Authors());

    [Theory]
    [InlineData("Authors: Ada Quill, Björn Ólafsson\nPublished: June 2018", "Ada Quill; Björn Ólafsson")]
    [InlineData("By Tomás Ó Briain, Research Analyst; Li Wei-Chen, Visiting Fellow; and Prof. Dr. Hans-Georg Müller", "Tomás Ó Briain; Li Wei-Chen; Hans-Georg Müller")]
    [InlineData("By Ada Roe, Peter Bishop and Susan Dean", "Ada Roe; Peter Bishop; Susan Dean")]
    [InlineData("By Ada Roe, Assistant Harbour Inspector, and Lin Zhao, Chief Pilot", "Ada Roe; Lin Zhao")]
    [InlineData("Author: Quill, Susan", "Susan Quill")]
    [InlineData("Author: García Quill, Susan", "Susan García Quill")]
    [InlineData("Vol. 41 No. 12 · 27 June 2018\n\nThe Grid: A Biography by Björn Roe. Tide Press, 412 pp, £25, March 2018", "")]
    [InlineData("By Björn Roe. Edited by Ada Quill", "Björn Roe")]
    [InlineData("By J. R. Roe Jr. and Dr. Ada Quill", "J. R. Roe Jr.; Ada Quill")]
    [InlineData("Quirina Harnmeijer\n@quirinah\n\nPublished 27 June 2018", "Quirina Harnmeijer")]
    public void Names_of_others_are_told_from_those_of_the_authors(string line, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title + line).Authors());

    [Fact]
    public void A_review_is_dated_by_its_issue_and_not_by_the_book() =>
        Assert.Equal("2018-06-27", PageUnderTest.Read("Vol. 41 No. 12 · 27 June 2018\n\n" + Title + "The Grid: A Biography by Björn Roe. Tide Press, 412 pp, £25, March 2018").Published?.Value.ToString());

    [Theory]
    [InlineData("QUIRINA ZHAO (text) and TOMAS ROE (photographs)\n16.06.2018 · 07h00", "QUIRINA ZHAO")]
    [InlineData("Quirina Zhao (words), Tomas Roe (pictures)", "Quirina Zhao")]
    [InlineData("Quirina Zhao (reporting) and Lin Okoro (reporting), Tomas Roe (maps)", "Quirina Zhao; Lin Okoro")]
    [InlineData("Tomas Roe (photographs) and Quirina Zhao (text)", "Quirina Zhao")]
    [InlineData("Quirina Zhao (Westport) and Tomas Roe (photographs)", "")]
    [InlineData("Harbour walk (map)", "")]
    public void Who_wrote_is_told_from_who_took_the_pictures(string line, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title + line).Authors());

    [Theory]
    [InlineData("A. Quill: Address to the Coastal Towns Congress 2023", "A. Quill")]
    [InlineData("Remarks by Minister Ada Quill at the opening of the new lock", "Ada Quill")]
    [InlineData("Keynote speech by Ms Ada Quill, Governor of the Bank of Westport, at the Tide Forum", "Ada Quill")]
    [InlineData("Ada Quill's speech to the fishers' guild", "Ada Quill")]
    [InlineData("Mayor Ada Quill's State of the Harbour Address 2022", "Ada Quill")]
    [InlineData("Governor Ada Quill's New Year Message", "Ada Quill")]
    public void The_speaker_of_a_speech_is_its_author(string title, string speaker)
    {
        Author author = Assert.Single(PageUnderTest.Read(title).Authors);
        Assert.Equal(new Author(speaker, null, AuthorRole.Speaker), author);
    }

    [Fact]
    public void The_only_witness_of_a_hearing_is_its_speaker() =>
        Assert.Equal("Ada Quill-Zhao", PageUnderTest.Read(
            "Testimony on Bill 88, the Harbour Wall Act",
            body: "The Chair: Our next witness has ten minutes.\n\nMs. Ada Quill-Zhao: Good morning, Chair, and thank you. " + PageUnderTest.Body).Authors());

    [Fact]
    public void Who_asks_in_an_interview_is_its_author_and_who_answers_its_speaker()
    {
        var authors = PageUnderTest.Read(
            "“We gave every quay a wall”",
            body: "Lin Zhao: You left the council in the summer of 2021. Was it a hard decision?\n\nAda Quill: No. " + PageUnderTest.Body + "\n\nLZ: And the wall, who pays for it now that you are gone?").Authors;
        Assert.Equal(new Author("Lin Zhao", null, AuthorRole.Author), authors[0]);
        Assert.Equal(new Author("Ada Quill", null, AuthorRole.Speaker), authors[1]);
    }

    [Fact]
    public void A_byline_gives_the_names_behind_the_handles_of_a_front_matter() =>
        Assert.Equal("Susan Quill; Lin Zhao", PageUnderTest.Read("---\ntitle: The wall\nauthors:\n  - susan\n  - \"@linz\"\n---\n\n# The wall\n\nBy **Susan Quill** and **Lin Zhao**, harbour team · February 20, 2023", path: "a.md").Authors());

    [Fact]
    public void The_biography_gives_the_affiliation() =>
        Assert.Equal(
            new Author("Ada Quill", "Westport University", AuthorRole.Author),
            Assert.Single(PageUnderTest.Read(
                Title + "By Ada Quill",
                "Dr. Ada Quill is Professor of Coastal Law at the Faculty of Law of Westport University. In 2017 she advised the Tide Office.").Authors));

    [Fact]
    public void The_biography_names_the_author_when_no_byline_does() =>
        Assert.Equal("Ada Quill", PageUnderTest.Read(Title, "About the author\n\nAda Quill is a senior engineer at the Tide Office.").Authors());

    [Fact]
    public void An_announcement_names_all_who_wrote_the_piece() =>
        Assert.Equal("Ada Quill; Lin Zhao", PageUnderTest.Read(
            "Ada Quill co-writes an article on sea walls",
            body: "Ada Quill and Lin Zhao's article examines why small towns build walls too late. " + PageUnderTest.Body).Authors());

    [Theory]
    [InlineData("author: Ada Quill", "Ada Quill")]
    [InlineData("author: Ada Quill and Lin Zhao", "Ada Quill; Lin Zhao")]
    [InlineData("authors: [Ada Quill, \"Lin Zhao\"]", "Ada Quill; Lin Zhao")]
    [InlineData("authors:\n  - name: Ada Quill\n    affiliation: Tide Office\n  - name: Lin Zhao\n    affiliation: Westport University", "Ada Quill; Lin Zhao")]
    [InlineData("author:\n  name: Ada Quill\n  affiliation: Tide Office", "Ada Quill")]
    [InlineData("author: The Tide Office", "The Tide Office")]
    public void Front_matter_names_authors_as_scalar_list_or_map(string yaml, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("---\ntitle: A new sea wall\n" + yaml + "\n---", path: "post.md").Authors());

    [Fact]
    public void Commenters_and_press_contacts_wrote_nothing() =>
        Assert.Empty(PageUnderTest.Read(Title, "Media contact:\nJane Field\n555-0100\n\n2 Comments\n\nBy John Brook\nGreat piece.").Authors);

    [Fact]
    public void A_list_of_authors_may_mix_names_and_maps() =>
        Assert.Equal("Ada Quill; Lin Zhao", PageUnderTest.Read("---\ntitle: Why the harbour needs a wall\nauthors:\n  - Ada Quill\n  - name: Lin Zhao\n    role: Engineer\n---", path: "a.md").Authors());

    [Fact]
    public void A_letter_to_an_editor_is_signed_below_its_last_line() =>
        Assert.Equal("Ada Quill", PageUnderTest.Read("Letters\n\nKeep the quay open", "Ada Quill\nTide Road, Westport", body: "SIR - " + PageUnderTest.Body).Authors());
}
