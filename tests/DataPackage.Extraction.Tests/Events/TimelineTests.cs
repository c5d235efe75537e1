using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Entries of a timeline have their date in front and their verb in the present, or none.</summary>
public class TimelineTests
{
    private const string Other = "\n\n2 February 2020: The council closes the old lock.";

    [Theory]
    [InlineData("2024-07-25: Report acknowledged.", "2024-07-25 Occurred")]
    [InlineData("2024-07-29: Root cause confirmed; a second report arrives from a mill in Norway.", "2024-07-29 Occurred")]
    [InlineData("14 May 2019 – Forty officers raid the newsroom.", "2019-05-14 Occurred")]
    [InlineData("3 June 2023 — Parliament adopts the fisheries act.", "2023-06-03 Occurred")]
    [InlineData("6 May 2016 - The Harbour Post prints the customs ledger of the port.", "2016-05-06 Occurred")]
    [InlineData("September 2020: After a trial of six days, the court hands down sentences of four years.", "2020-09 Occurred")]
    [InlineData("May 2022: Second hearing before the court of appeal.", "2022-05 Occurred")]
    [InlineData("Last month – Nino, who is diabetic, goes on hunger strike.", "2026-05 Occurred")]
    [InlineData("1 October 2026: The ban enters into force.", "2026-10-01 Planned")]
    [InlineData("Early October: The bureau publishes the results of its census.", "2026-10~ Planned")]
    public void An_entry_is_an_event(string entry, string expected) => Assert.Contains(expected, Told(entry + Other));

    [Theory]
    [InlineData("2019: 4,512 patients")]
    [InlineData("12 May 2023: 14 degrees in Oslo")]
    [InlineData("2018: population 14,000")]
    [InlineData("2 May 2026: Send in the form.")]
    [InlineData("3 May 2026: The hall remains empty.")]
    [InlineData("17 June 2026 - The agency opens the file.")]
    public void A_figure_a_demand_a_state_and_a_dateline_are_none(string entry) => Assert.Equal(["2020-02-02 Occurred"], Told(entry + Other));

    [Fact]
    public void One_such_line_is_no_timeline() => Assert.Empty(Told("14 May 2019 – Forty officers raid the newsroom."));

    private static string[] Told(string text) => TestArticle.Events(text).Select(found => found.Substring(0, found.IndexOf(": ", System.StringComparison.Ordinal))).ToArray();

    [Fact]
    public void A_noun_that_opens_its_sentence_may_stand_below_a_heading_of_a_date() =>
        Assert.Contains(
            FactExtractor.ExtractDocument(new SourceDocument("storm.md", """
                # How the storm went

                By Ana Lima

                5 May 2021

                The council of the port met on Monday to read the log of the storm, and the mayor said that it should be kept. Nobody had expected the sea to rise so far.

                ## 3 February 2021

                Evacuation of the lower town, which the harbour master orders at noon. The ferries are full and the roads are closed.

                ## 4 February 2021

                Funeral of the pilot where his crew is standing in the rain. The army arrives in the town.

                Arrest of the engineer who is in charge of the dam.
                """)).Events,
            told => told.Summary.Text == "Funeral of the pilot");

    [Fact]
    public void A_heading_of_a_date_governs_what_stands_below_it()
    {
        string[] told = Told("""
            Chronology of the Ossa dam

            By Tomas Quill
            Published 5 September 2023

            This chronology sets out what is known about the dam. It will be updated when the committee has met again.

            2005
            The two governments agree to share the waters of the Ossa.

            2013
            12 April: A court in Lund orders a halt to the works.
            October: Turbines arrive by rail.

            2017
            Heavy rains delay the filling of the reservoir. The opening, set for 1 August, is put off to November.

            2023
            The committee publishes its report on 30 August. A debate is due on 20 September.

            What next?

            If the debate goes ahead, the treaty could be reopened. The parties last met in 2019.
            """, "chronology.txt");
        Assert.Equal("2005 O; 2013-04-12 O; 2013-10 O; 2017 O; 2017-08-01 C; 2017-11 P; 2023-08-30 O; 2023-09-20 P; 2019 O", string.Join("; ", told));
    }

    [Fact]
    public void A_noun_below_a_heading_is_cut_from_its_own_sentence()
    {
        string[] told = Told("""
            The harbour diary

            By Tomas Quill
            Published 5 September 2023

            This diary sets out what the pilots of the harbour saw in the two years before the new lock was opened to ships.

            12 March 2021
            Strike of the pilots, which had been expected by the harbour board for weeks.

            4 June 2021
            Launch of the new tug, to which the whole of the town had been invited by the mayor.
            """, "diary.txt");
        Assert.Contains("2021-03-12 O", told);
    }

    [Fact]
    public void Hours_below_a_day_are_of_that_day()
    {
        string[] told = Told("""
            Review of the storage outage
            Posted 20 March 2024 by the tide team

            Summary
            On the night of the outage, customers of the northern quays could not read or write the tables of the tide for hours.

            Timeline
            11 March
            21:58 A routine update starts on rack 14.
            22:31 The engineer on call declares an incident.
            12 March
            01:20 The first node returns.

            What went wrong
            The update had been tested on 26 February, but on older hardware. The vendor withdrew it on 29 February and told us so.
            """, "review.txt");
        Assert.Equal("2024-03-11 O; 2024-03-11 O; 2024-03-12 O; 2024-02-26 O; 2024-02-29 O", string.Join("; ", told));
    }

    [Fact]
    public void Dated_rows_of_a_table_are_entries()
    {
        string[] told = Told("""
            ---
            title: How the cable was cut
            date: 2024-06-12
            ---

            The inquiry into the cable has published its chronology. It covers five years and three governments.

            | Date | Event |
            |------|-------|
            | 2019-03-04 | The ministry signs the supply contract with Norlink |
            | June 2021 | Insurance claim rejected |
            | 17 July 2024 | Final hearing of the inquiry |
            | 2022 | 4,512 |

            - **1998** - The cooperative is founded in Tull with eleven members.
            - **2011** Norlink buys a 40 per cent stake.
            - **2025** (planned): decommissioning of the old line.

            What the table does not say is who knew of the damage, and the committee means to ask that.
            """, "cable.md");
        Assert.Equal("2019-03-04 O; 2021-06 O; 2024-07-17 P; 1998 O; 2011 O; 2025 P", string.Join("; ", told));
    }

    private static string[] Told(string text, string path) => FactExtractor.ExtractDocument(new SourceDocument(path, text)).Events
        .Select(found => found.Date + " " + found.Factuality.ToString()[0]).ToArray();
}
