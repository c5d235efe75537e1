using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Whole texts: what in them is the author's advice and what only has its words.</summary>
public class AuthorsAdviceTests
{
    private const string Before = "Why the quay floods\n\nBy Ada Quill\n\nThe lower quay was under water for two days, and the fish market lost most of its stock. Nobody was surprised. ";

    [Theory]
    [InlineData("The province should give the river back its old side channels.")]
    [InlineData("It must also stop issuing building permits on the flood plain.")]
    [InlineData("The county should give every school a boat.")]
    [InlineData("The town should cut the rent of the stalls.")]
    [InlineData("It must end the sale of the wharves.")]
    [InlineData("What the state should do is put sirens in the villages.")]
    [InlineData("The federation should open its books to the members.")]
    [InlineData("We are of the view that the ministry should buy back the licences.")]
    [InlineData("Supermarkets should pay growers within thirty days.")]
    [InlineData("Let it publish the accounts of the harbour company.")]
    public void Advice_is_found(string advice) => Assert.Equal(new[] { advice }, AdviceIn(advice));

    [Theory]
    [InlineData("Some say that the province must simply build higher walls.")]
    [InlineData("Both argue that the mayor should resign.")]
    [InlineData("Some of them think that the council must sell the land.")]
    [InlineData("So must we all.")]
    [InlineData("So should the banks.")]
    [InlineData("It must stop.")]
    [InlineData("Some believe that the ferry should be free.")]
    [InlineData("The union is of the view that the mayor should go.")]
    [InlineData("The measure should cut the cost by a third.")]
    [InlineData("Many insist that the wall must come down.")]
    public void What_others_say_and_what_nobody_is_told_to_do_is_none(string sentence) => Assert.Empty(AdviceIn(sentence));

    private static string[] AdviceIn(string sentence) => FactExtractor
        .ExtractDocument(new SourceDocument("a.txt", Before + sentence + "\n\nThe water has gone down since, and the gulls are back on the roofs of the market halls by the sea.\n"))
        .Recommendations.Select(r => r.Quote.Text).ToArray();
}
