using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>One dated sentence in a text of 14 May 2021, and the date of the occurrence it tells.</summary>
public class DatedSentenceTests
{
    private const string Before = "Why the quay floods\n\nBy Helena Quill\n14 May 2021\n\nThe lower quay was under water for two days, and the fish market lost most of its stock. ";
    private const string After = "\n\nThe water has gone down since, and the gulls are back on the roofs of the market halls by the sea.\n";

    [Theory]
    [InlineData("In October the harbour board dismissed its engineer.", "2020-10")]
    [InlineData("On 20 February the Ministry of Ports (MoP) declared an emergency in four towns.", "2021-02-20")]
    [InlineData("On 3 March the Tide Office [then in Westport] closed the lock.", "2021-03-03")]
    [InlineData("They were taken from the island before dawn on 5 November 2016.", "2016-11-05")]
    [InlineData("The pilots left the tower after midnight on 2 January 2019.", "2019-01-02")]
    [InlineData("The state sold it in 1998 for a symbolic sum.", "1998")]
    [InlineData("The lighthouse was sold to a baker in 1931.", "1931")]
    [InlineData("We published our fourth report on tides on 22 April 2021.", "2021-04-22")]
    [InlineData("The storm made landfall near Westport on 23 January 2020.", "2020-01-23")]
    [InlineData("A second barge is expected on 29 May.", "2021-05-29")]
    [InlineData("The state ordered a new wall in August 2020. Crews will begin work on Pier Street on June 3.", "2021-06-03")]
    [InlineData("The old wall fell in July 2019. A new one will be opened on 1 September.", "2021-09-01")]
    public void The_occurrence_is_found_with_its_date(string sentence, string date) => Assert.Contains(date, DatesIn(sentence));

    [Theory]
    [InlineData("We are paying for that decision today.")]
    [InlineData("The alarms are switched off at night.")]
    [InlineData("The company sold 3 million tonnes of fish in 1998.")]
    public void What_happens_these_days_or_year_by_year_is_none(string sentence) => Assert.Empty(DatesIn(sentence));

    [Fact]
    public void Last_month_counts_from_the_day_of_the_speech()
    {
        string speech = "Speech\nWater and money\n\nSpeech by Helena Quill, Deputy Governor, at the Tide Forum, Westport, 6 October 2022\n\n"
            + "Ladies and gentlemen, it is a pleasure to be back. Our first report on the quay came out in April 2021. Last month we opened the new lock to everyone." + After;
        Assert.Contains("2022-09", FactExtractor.ExtractDocument(new SourceDocument("a.txt", speech)).Events.Select(e => e.Date.ToString()));
    }

    private static string[] DatesIn(string sentence) =>
        FactExtractor.ExtractDocument(new SourceDocument("a.txt", Before + sentence + After)).Events.Select(e => e.Date.ToString()).ToArray();
}
