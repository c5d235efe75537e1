using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("The port closed. Ships waited.", 2)]
    [InlineData("Who pays? The towns do! They said so.", 3)]
    [InlineData("Dr. Maria K. Holm met Prof. Adams at St. Anne's.", 1)]
    [InlineData("The ferry left at 5 p.m. Passengers were told at noon.", 2)]
    [InlineData("At 5 a.m. Mr. Hall woke up.", 1)]
    [InlineData("It starts at 5 p.m. Eastern time on Monday.", 1)]
    [InlineData("She moved to the U.K. They stayed.", 2)]
    [InlineData("She works for the U.K. Treasury.", 1)]
    [InlineData("He sold it to Reed & Co. It cost him dearly.", 2)]
    [InlineData("Reed & Co. Holdings fell 3.5 percent.", 1)]
    [InlineData("See No. 5 and Vol. II, p. 55, for Jan. 22 figures.", 1)]
    [InlineData("The answer was no. Nobody asked again.", 2)]
    [InlineData("Prices rose to $3.20. Wages did not.", 2)]
    [InlineData("It was you and I. Did you forget?", 2)]
    [InlineData("He spoke (She had left by then.) about rivers.", 1)]
    [InlineData("He spoke about rivers. (She had left by then.) Nobody minded.", 3)]
    [InlineData("\"It is over.\" she said.", 1)]
    [InlineData("\"It is over. We lost,\" she said. Then she left.", 2)]
    [InlineData("She said, \"It is over.\" Then she left.", 2)]
    [InlineData("He shrugged... Then he left.", 2)]
    [InlineData("We left ... well, we ran ... and hid.", 1)]
    [InlineData("The fund grew.[3][4] Members left.", 2)]
    [InlineData("The fund grew.12 Members left.", 2)]
    [InlineData("The site example.org/a.b is down. Try jo.hall@example.org instead.", 2)]
    [InlineData("The rain stopped.Boats returned to the port.", 2)]
    [InlineData("Node.js and report.pdf are file names.", 1)]
    [InlineData("1. Close the mine 2. Pay the miners 3. Clean the river", 3)]
    [InlineData("a) close the mine b) pay the miners", 2)]
    [InlineData("For 1. above we pay nothing and for 2. above five euros.", 1)]
    [InlineData("The council, which met in a long hot week of July and could not agree on\nthe price of water, went home.", 1)]
    [InlineData("Budget\nWater and parks\nRoads", 3)]
    [InlineData("What is it for? - Nobody knew.", 2)]
    [InlineData("It rains\u3002It pours\u3002", 2)]
    public void A_text_has_so_many_sentences(string text, int count) =>
        Assert.Equal(count, SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Count);

    [Fact]
    public void Sentences_are_cut_without_the_blanks_around_them()
    {
        const string text = "  The port closed.  \n\n Ships waited.[2] ";
        Assert.Equal(
            ["The port closed.", "Ships waited.[2]"],
            SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text)));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("(")]
    [InlineData("\"a ")]
    [InlineData("1. ")]
    [InlineData("'s. ")]
    [InlineData("7")]
    [InlineData("\"So it is.\" ")]
    [InlineData("First, close it. Second, open it. ")]
    public void Twice_as_long_a_run_of_anything_allocates_twice_as_much(string piece) =>
        Work.AllocatesInProportion(40_000, length => Work.Repeat(piece, length), text => SentenceReader.ReadPlain(text));

    [Fact]
    public void Tokens_between_many_quotations_know_whether_they_are_quoted()
    {
        string text = Work.Repeat("\"Close it.\" He did. ", 2_000);
        var tokens = SentenceReader.ReadPlain(text).SelectMany(sentence => sentence.Tokens).ToList();
        Assert.All(tokens.Where(token => token.Lower is "close" or "it"), token => Assert.True(token.IsQuoted));
        Assert.All(tokens.Where(token => token.Lower is "he" or "did"), token => Assert.False(token.IsQuoted));
    }
}
