using DataPackage.Extraction.Events;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class EventKindReaderTests
{
    [Theory]
    [InlineData("Norway offered to host the negotiations.", EventKind.Agree)]
    [InlineData("Sweden said it will send aid to the region.", EventKind.Agree)]
    [InlineData("The ministers of Chile and Peru met in Lima.", EventKind.Consult)]
    [InlineData("The two presidents signed a treaty of friendship.", EventKind.Support)]
    [InlineData("Indian and Thai navies held joint exercises.", EventKind.Cooperate)]
    [InlineData("The junta released 40 political prisoners.", EventKind.Concede)]
    [InlineData("Rebels laid down their arms in the east.", EventKind.Retreat)]
    [InlineData("Kenya asked the bank for a new loan.", EventKind.Request)]
    [InlineData("Turkey will not sign the protocol.", EventKind.Reject)]
    [InlineData("The militia said it will attack the port.", EventKind.Threaten)]
    [InlineData("Students marched through Santiago.", EventKind.Protest)]
    [InlineData("Peru expelled two diplomats.", EventKind.Sanction)]
    [InlineData("Police arrested twelve journalists in Cairo.", EventKind.Coerce)]
    public void The_main_verb_in_its_mood_tells_the_kind(string sentence, EventKind expected) =>
        Assert.Equal([expected], EventKindReader.Kinds(Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length))));
}
