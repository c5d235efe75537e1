using System.Linq;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class FactualityReaderTests
{
    [Theory]
    [InlineData("The carmaker sold its Swedish unit.", "sold", "Occurred")]
    [InlineData("Rescuers managed to reach the crew.", "reach", "Occurred")]
    [InlineData("The carmaker plans to sell its Swedish unit.", "sell", "Planned")]
    [InlineData("The airline said it would order 40 aircraft.", "order", "Planned")]
    [InlineData("Regulators approved the planned merger of two banks.", "merger", "Planned")]
    [InlineData("The carmaker may sell its Swedish unit.", "sell", "Hypothetical")]
    [InlineData("If the carmaker sells its unit, shares will rise.", "sells", "Hypothetical")]
    [InlineData("The carmaker did not sell its Swedish unit.", "sell", "Negated")]
    [InlineData("The two sides failed to reach a deal.", "reach", "Negated")]
    [InlineData("No one was injured in the crash.", "injured", "Negated")]
    [InlineData("No one was injured in the crash.", "crash", "Occurred")]
    [InlineData("The company denied that it had misled customers.", "misled", "Negated")]
    [InlineData("The launch was cancelled.", "launch", "Negated")]
    public void Tense_mood_and_cues_tell_how_real_an_event_is(string sentence, string word, string expected)
    {
        var tokens = Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length));
        int index = Enumerable.Range(0, tokens.Count).First(i => tokens[i].Is(word));
        Assert.Equal(expected, FactualityReader.Read(tokens, index, index).ToString());
    }
}
