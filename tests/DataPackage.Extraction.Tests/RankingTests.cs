using System.Linq;

namespace DataPackage.Extraction.Tests;

public class RankingTests
{
    private static readonly string[] Texts =
        ["The pact was signed.", "The pact, the pact and again the pact, which nobody signed.", "A bridge opened.", "Signed at last: a bridge between two ports that nobody else had wanted to build."];

    [Theory]
    [InlineData("bridge", "2 3")] // the shorter text first
    [InlineData("pact bridge", "1 2 0 3")] // often, though saturated, in a text of usual length
    [InlineData("SIGN", "0 1 3")] // a beginning, without case
    [InlineData("pac", "")] // too short for a beginning
    [InlineData("tunnel", "")]
    [InlineData("?! ", "")]
    public void Better_answers_come_first(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', Ranking.Rank(Texts, words).Select(hit => hit.Index)));

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(Ranking.Rank([], "pact"));
}
