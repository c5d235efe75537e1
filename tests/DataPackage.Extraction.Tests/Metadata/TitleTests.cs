namespace DataPackage.Extraction.Tests;

public class TitleTests
{
    [Theory]
    [InlineData("Why the harbour needs a new sea wall\n\nBy Ada Quill\n4 July 2023", "Why the harbour needs a new sea wall")]
    [InlineData("World Harbour Federation\nTopics ▸ Countries ▸ Newsroom ▸ Data\nHome / Newsroom / Questions / Tides: what to do for older quays\n\nTides: what to do for older quays\n\nQuestions and answers\nAlso available in: Español  Português  Türkçe\n\nWhy are older quays at greater risk?", "Tides: what to do for older quays")]
    [InlineData("Start → Case files → Harbours → 2211-41\n\nClosing statement in case 2211-41: the missing kerb\n\nDate of issue: 9 June 2025", "Closing statement in case 2211-41: the missing kerb")]
    [InlineData("GOVPH  |  Home  |  Downloads  |  Contact Us\n\nDEPARTMENT OF HARBOURS – CENTER FOR QUAYS, EASTERN COAST\n\nPRESS RELEASE\n\n12 October 2024\n\nDEPARTMENT OPENS LOWER QUAY IN WESTPORT; SECOND TO FOLLOW", "DEPARTMENT OPENS LOWER QUAY IN WESTPORT; SECOND TO FOLLOW")]
    [InlineData("News » Coast » The wall nobody built\n\nThe wall nobody built\n\nBy Ada Quill", "The wall nobody built")]
    [InlineData("News ▸ Coast ▸ Westport\n\nThe wall nobody built\n\nBy Ada Quill", "The wall nobody built")]
    [InlineData("Harbour Gazette\nA+  A-  Share  Save  Comments (17)\n\nThe wall nobody built\n\nBy Ada Quill", "The wall nobody built")]
    [InlineData("Editorial: Build the sea wall before winter", "Editorial: Build the sea wall before winter")]
    [InlineData("NB2207 | Sea Walls and Small Towns: What the Tides Teach\nAda Quill\n\n04 July 2022", "Sea Walls and Small Towns: What the Tides Teach")]
    [InlineData("Home\nNews\nOpinion\n\nA wall for the lower quay | The Harbour Gazette\n\nA wall for the lower quay\n\nBy Ada Quill", "A wall for the lower quay")]
    [InlineData("Opinion\n\nThe council must stop arguing about the wall\n\nThree winters of talk have cost the town more than a wall would.\n\nBy Ada Quill", "The council must stop arguing about the wall")]
    [InlineData("June 2023\n30 1 2 3 4 5 6\n7 8 9 10 11 12 13\n\n\nA. Quill: Address to the Coastal Towns Congress 2023\n\nAddress to the Coastal Towns Congress 2023, Westport, May 15-17, 2023", "A. Quill: Address to the Coastal Towns Congress 2023")]
    [InlineData("Quay Policy Brief No. 14 | Who pays for the tide\n\nAda Quill\n4 July 2023", "Who pays for the tide")]
    [InlineData("Federation of Harbour Pilots\n\nStatement on the closing of the quay\n\nWestport, 4 July 2023", "Statement on the closing of the quay")]
    [InlineData("TIDE AND TOWN PODCAST\nEpisode 12: The wall that nobody built\nReleased: July 4, 2023", "Episode 12: The wall that nobody built")]
    [InlineData("OFFICE FOR COASTAL RELIEF\nwww.relief.example\n\nSTATEMENT BY THE COORDINATOR FOR THE COAST, MS. ADA QUILL, ON THE HARBOUR\n\nWestport, 4 July 2023", "STATEMENT BY THE COORDINATOR FOR THE COAST, MS. ADA QUILL, ON THE HARBOUR")]
    [InlineData("Harbour Workers' Bulletin\nVolume III, Number 8 - July 2023\n\nThe storm is over. The harbour is not.\n\nHelena Quill", "The storm is over. The harbour is not.")]
    [InlineData("HARBOUR INSPECTORATE                 Report 23/08\n\nInspection of the lower quay: a summary\n\nPublished 4 July 2023\n\n1  Why we came", "Inspection of the lower quay: a summary")]
    [InlineData("THE LONG TIDE\nEssays. Interviews.\n\nINTERVIEW\n\n“A quay is a bank, and we live off the overdraft”\n\nA conversation with the harbour council engineer Ada Quill\n\nInterview by Lin Zhao\n4 July 2023", "“A quay is a bank, and we live off the overdraft”")]
    [InlineData("Issue 31 › Conversations\n\n‘The tide pays better than the fish’\n\nA harbour officer on what a council and a wall can and cannot do\n\nInterview by Ada Quill | 4 July 2023", "‘The tide pays better than the fish’")]
    [InlineData("TIDE SOCIETY\nWalks · Lectures · Plaques\n\nOccasional Papers 22\n(Tide Society Occasional Papers 22, January 2020, price £3)\n\nThe Ditch That Made a Harbour\n\nby Ada Quill", "The Ditch That Made a Harbour")]
    [InlineData("Tide Alliance | Tagalog | English\n\nOPEN LETTER: Seven months after the flood the quay is closed\n\nPosted by admin on 10/02/2023 at 9:14 am", "OPEN LETTER: Seven months after the flood the quay is closed")]
    [InlineData("ReliefDesk > Countries > Tavonia\nFormat: Situation Report | Language: English\n\nCoast Coordination Office, Westport\n\nFlash floods at the lower quay: Situation Report No. 4\n(as of 24 November 2023)", "Flash floods at the lower quay: Situation Report No. 4")]
    [InlineData("Fact Sheets & Briefs\n\nTimeline of the Harbour Wall, 2002-2018\nLast Reviewed: August 2022", "Timeline of the Harbour Wall, 2002-2018")]
    [InlineData("The Quay Courier\nEst. 1871\n\nComment » Leader\n\nCourier comment\nMend the quay first\n\nTHE COURIER’S VIEW", "Mend the quay first")]
    [InlineData("POLICY BRIEF 2015/08                       July 2015\n\n        TIDE RESEARCH INSTITUTE\n\nSummer Harbour Outlook 2015: Walls Without\nComfort\n\nJana Quill*, Pavel Okoro† and Inés Zhao*\n\n* Tide Research Institute   † Coast Lab", "Summer Harbour Outlook 2015: Walls Without Comfort")]
    [InlineData("COUNTY OF WESTPORT\nDEPARTMENT OF HARBOURS\nHarbour Control Unit\n\nDate issued: 05/17/2024\n\nFlood at the Old Fish\nMarket and the lower quay\n\nSITUATION", "Flood at the Old Fish Market and the lower quay")]
    [InlineData("Reserve Bank of Tavonia\nSpeeches | Careers | Statistics\n\nHarbours, Tides and the\nLimits of a Wall\n\nAda Quill, Governor\nAddress to the Westport Chamber of Commerce\nPort Caroline, 18.09.2024", "Harbours, Tides and the Limits of a Wall")]
    [InlineData("HANSARD — DRAFT, NOT FOR CITATION\nSTANDING COMMITTEE ON HARBOURS AND TIDES\nMonday 13 May 2024                        Page TC-417\n\nThe committee met at 0902 in committee room 2.\n\nTestimony on Bill 88, the Harbour Wall Act", "Testimony on Bill 88, the Harbour Wall Act")]
    [InlineData("Public Harbours Committee\nOral evidence: The harbour and its wall, HC 1187\n\nTuesday 28 January 2020\n\nQuestions 61 - 68", "Oral evidence: The harbour and its wall, HC 1187")]
    [InlineData("Publications » Viewpoints » 2015\n\nRepairing Quays: Lessons from a Decade of Shotgun Contracts\nProf. Dr. Quirina von Zhao-Okoro\n\nTRI Viewpoint 2015/09\n12th May 2015", "Repairing Quays: Lessons from a Decade of Shotgun Contracts")]
    [InlineData("Why ferries stop at dusk\nDr Quirino Zhao\n12 May 2015", "Why ferries stop at dusk")]
    [InlineData("Notes from the Quay\nletters of a pilot\n\nHome    About    Reading list    Contact\n\n« Older: What to bring a sailor in a storm\n\nThe Verdict", "The Verdict")]
    [InlineData("Notes from the Quay\n\n← Previous: What to bring a sailor in a storm\n\nThe lamp that nobody lit\n\nBy Ada Quill", "The lamp that nobody lit")]
    [InlineData("Notes from the Quay\n\n‹ Newer post: How the pumps were sold\n\nThe lamp that nobody lit\n\n4 July 2023", "The lamp that nobody lit")]
    [InlineData("TIDE HANDS TOGETHER\nDONATE NOW\n\nWho we are   What we do   Where   Stories   Jobs   Press\n\n£15 buys a rope for two weeks. £40 buys a pump for a day.\n\nHome >> Stories >> Open letters\n\nAn open letter to the owners of the lower quay\n\nDear friends,", "An open letter to the owners of the lower quay")]
    [InlineData("Tide Review\nHome | Magazine | Interviews | Jobs\n\nINTERVIEW\n\n‘The pump is not the problem. The wall that nobody built is.’\n\nAda Quill has run the harbour pumps for two decades. She tells Lin Zhao why the first pumps came early and what she would do differently with the wall.\n\nListen to this interview (23 min)    Share", "‘The pump is not the problem. The wall that nobody built is.’")]
    [InlineData("Interview\n\n“We sold the shipyard for a good price, and then we waited.”\n\nThe treasurer of Westport on money, tides and patience, and on what it takes to build a wall in a town that likes to argue.", "“We sold the shipyard for a good price, and then we waited.”")]
    [InlineData("Hands Across Quays\nAbout us | Where we work | Press\nEmergencies / Coast / Westport\n\nWestport flood: the next 72 hours decide\nMonday, April 27th, 2015\n\nLike 1.2K   Tweet 418   Pin it\n\nThe lower quay after the storms. © Hands Across Quays/P. Roe", "Westport flood: the next 72 hours decide")]
    [InlineData("PRESS RELEASE – FOR IMMEDIATE RELEASE\n4 July 2023\nContact: Ada Quill, +47 55 55 55\n\nWestport needs a second wall, and it needs it now", "Westport needs a second wall, and it needs it now")]
    [InlineData("KEEPING THE TIDE OUT ON\nWhy the Quay Needs a Second Wall\n\nAda Quill and Tomas Roe", "KEEPING THE TIDE OUT ON")]
    [InlineData("Photo essay by Ada Quill\nFrom Westport with a tide\n4 July 2023", "From Westport with a tide")]
    [InlineData("Union of Northern Harbours\nOpen letters\n\nWE CANNOT MOOR OUR BOATS ON PROMISES\nAn open letter from 41 pilots to the council\n\n4 July 2023", "WE CANNOT MOOR OUR BOATS ON PROMISES")]
    [InlineData("Published by: Tide Policy Centre, Westport\nPublished on: 9 June 2017\nTitle: Preparing for the Next Spring Tide\nAuthor(s): Eva Roe; Marc Zhao", "Preparing for the Next Spring Tide")]
    [InlineData("    WESTPORT FORUM FOR TIDAL STUDIES\n    Harbour Security Brief No. 17  |  November 2019\n\n    After the Flood: The Limits of Pumps on the Quay\n\n    By Hessa al-Zhao and Lt. Col. (ret.) Philip J. Quill", "After the Flood: The Limits of Pumps on the Quay")]
    [InlineData("WESTPORT TIDE ROUNDTABLE\nOccasional Papers, No. 9\n\nLengthening the rope: restraint in an age of fast tides\n\nAnnual lecture given by Ambassador Quirina Zhao, Westport, Friday, 21\nJune 2019", "Lengthening the rope: restraint in an age of fast tides")]
    public void The_title_is_the_line_the_writer_set_above_the_text(string head, string title) =>
        Assert.Equal(title, PageUnderTest.Read(head).Title?.Value);

    [Fact]
    public void A_running_head_between_the_paragraphs_is_that_of_the_house() =>
        Assert.Equal("Longer ropes: restraint in an age of tides", PageUnderTest.Read(
            "WESTPORT TIDE ROUNDTABLE\nOccasional Papers, No. 9\n\nLonger ropes: restraint in an age of tides",
            body: PageUnderTest.Body.Replace("\n\nA new wall", "\n\nWestport Tide Roundtable · Occasional Papers, No. 9 · page 2\n\nA new wall", System.StringComparison.Ordinal)).Title?.Value);

    [Fact]
    public void Typographic_signs_of_the_title_are_kept_as_they_are() =>
        Assert.Equal("The harbour’s wall – and ours", PageUnderTest.Read("The harbour’s  wall – and ours").Title?.Value);
}
