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
}
