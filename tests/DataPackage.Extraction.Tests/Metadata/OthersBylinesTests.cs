namespace DataPackage.Extraction.Tests;

/// <summary>Names on a page that wrote something else, or wrote with others.</summary>
public class OthersBylinesTests
{
    private const string Head = "Why the harbour needs a new sea wall\n\n4 July 2023";

    [Theory]
    [InlineData("Most read\n\nFerry back on Monday\nBy Lucy Roe")]
    [InlineData("Related articles\n\nWhy the ferry never sails on time\nBy Frank Doe\n\nThe cost of the coast\nBy Sarah Quill")]
    [InlineData("Read more\nThe bridge at noon\nBy Kelly Okoro")]
    [InlineData("More from Opinion\n\nBuses for the upper town\nby Ada Quill | 3 July 2023")]
    [InlineData("You may also like\n\nA museum without visitors\nBy Tomas Okoro and Lin Zhao")]
    [InlineData("Next in this section\n\n## Trains return to Westport\n\nBy Ada Quill")]
    [InlineData("Latest\nCourt stops the quarry\nWritten by Ada Quill")]
    [InlineData("Up next\n\nIs the old pier safe?\nBy Ada Quill")]
    [InlineData("Also by our writers\n\nThe year without herring\nWords by Ada Quill")]
    [InlineData("From the archive\nTen storms that made the coast\nBy Ada Quill, 4 July 1998")]
    public void The_writer_of_another_article_below_is_no_author(string foot) =>
        Assert.Equal("", PageUnderTest.Read(Head, foot).Authors());

    [Theory]
    [InlineData("By Ada Quill", "Ada Quill")]
    [InlineData("By Ada Quill and Lin Zhao", "Ada Quill; Lin Zhao")]
    [InlineData("Written by: Ada Quill", "Ada Quill")]
    [InlineData("By: Ada Quill, Westport", "Ada Quill")]
    public void A_byline_right_below_the_text_is_its_own(string foot, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Head, foot).Authors());

    [Theory]
    [InlineData("Lena Fischer\nAssistant Professor, Westport University\n\nOmar Okoro\nResearcher, Westport University\n\nMarch 2023", "Lena Fischer; Omar Okoro")]
    [InlineData("Ada Quill\nDirector, Tide Office\nDavid Roe\nSenior Fellow, Tide Office\n4 July 2023", "Ada Quill; David Roe")]
    [InlineData("Ada Quill\nProfessor of Law\n\nDavid Roe\nLecturer\n\nMaria Okoro\nResearch Fellow\n\n4 July 2023", "Ada Quill; David Roe; Maria Okoro")]
    [InlineData("Ada Quill\nDirector, Tide Office\n4 July 2023\nDavid Roe", "Ada Quill")]
    [InlineData("Ada Quill\nDirector, Tide Office\n\nSouth Quay\nOpinion", "Ada Quill")]
    [InlineData("Ada Quill \u2022 David Roe \u2022 Maria Okoro\n\n4 July 2023", "Ada Quill; David Roe; Maria Okoro")]
    [InlineData("By Ada Quill | David Roe\n\n4 July 2023", "Ada Quill; David Roe")]
    [InlineData("By Ada Quill / David Roe\n\n4 July 2023", "Ada Quill; David Roe")]
    [InlineData("By Ada Quill | Westport Gazette\n\n4 July 2023", "Ada Quill")]
    [InlineData("By Ada Quill / Reuters\n\n4 July 2023", "Ada Quill")]
    [InlineData("By Ada Quill \u00B7 Opinion\n\n4 July 2023", "Ada Quill")]
    public void Several_names_stand_below_each_other_or_between_marks(string head, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("Why the harbour needs a new sea wall\n\n" + head).Authors());

    [Theory]
    [InlineData("Written by: Ada Quill, RN\nMedically reviewed by: Dr David Roe", "Ada Quill")]
    [InlineData("Words by: Ada Quill\nPictures by: David Roe", "Ada Quill")]
    [InlineData("Story by: ADA QUILL", "ADA QUILL")]
    [InlineData("This is a guest post by Ada Quill, a coastal engineer at the Tide Office.", "Ada Quill")]
    [InlineData("Guest column by Ada Quill", "Ada Quill")]
    [InlineData("Guest contribution by Ada Quill and Lin Zhao", "Ada Quill; Lin Zhao")]
    [InlineData("This article was written by Ada Quill.", "Ada Quill")]
    [InlineData("Editorial board", "Editorial board")]
    [InlineData("THE EDITORIAL BOARD", "THE EDITORIAL BOARD")]
    [InlineData("Reviewed by: David Roe", "")]
    [InlineData("Edited by: David Roe", "")]
    [InlineData("Narrated by: David Roe", "")]
    public void A_colon_or_a_guest_is_announced_like_any_author(string line, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("Why the harbour needs a new sea wall\n\n" + line + "\n\n4 July 2023").Authors());

    [Theory]
    [InlineData("Yours sincerely,\n\nAda Quill, coordinator, Coalition for a Free Coast\nSailors' Guild\nOpen Harbour Network\nand six other organisations", "")]
    [InlineData("Respectfully,\nAda Quill, Tide Watch\nLin Zhao, Coast Forum\nand 40 others", "")]
    [InlineData("Yours faithfully,\nAda Quill\nTide Watch\nAnd twelve more groups", "")]
    [InlineData("Yours sincerely,\n\nAda Quill\nDirector, Tide Office", "Ada Quill")]
    [InlineData("Yours sincerely,\n\nAda Quill, Tide Office\nLin Zhao, Coast Forum", "Ada Quill; Lin Zhao")]
    public void Who_signs_for_many_is_no_author(string foot, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read("Open letter on the sea wall\n\n4 July 2023\n\nDear Minister,", foot).Authors());

    [Theory]
    [InlineData("Ada Quill is a senior fellow at the Tide Office. Jun Takahashi teaches at Westport University.", "Ada Quill; Jun Takahashi")]
    [InlineData("Ada Quill is a lawyer. David Roe runs the Coast Forum. Lin Zhao works in Westport.", "Ada Quill; David Roe; Lin Zhao")]
    [InlineData("Ada Quill is a lawyer. The Coast Forum runs a school.", "Ada Quill")]
    [InlineData("Ada Quill is a lawyer. David Roe was shot in 1999.", "Ada Quill")]
    [InlineData("David Roe runs in the morning.", "")]
    public void Who_is_told_of_next_to_an_author_is_one_too(string foot, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Head, foot).Authors());
}
