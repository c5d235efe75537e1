using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class TokenizerTests
{
    [Theory]
    [InlineData("Lee's ministers' plan", "Lee|'s|ministers|'|plan")]
    [InlineData("It didn't help O'Brien.", "It|didn't|help|O'Brien|.")]
    [InlineData("The U.S.'s envoy met Jr.'s team", "The|U.S.|'s|envoy|met|Jr.|'s|team")]
    [InlineData("in the U.S.", "in|the|U.S.")]
    [InlineData("On Nov. 22, Mr. Hall co-writes", "On|Nov.|22|,|Mr.|Hall|co-writes")]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("see no. 5", "see|no.|5")]
    [InlineData("on June 22-23rd", "on|June|22|-|23rd")]
    [InlineData("on 2012-06-22.", "on|2012-06-22|.")]
    [InlineData("at 2012-06-22T10:00Z sharp", "at|2012-06-22T10:00Z|sharp")]
    [InlineData("1,200 of 3.5 in the mid-2010s, 1990s and June 5,2012", "1,200|of|3.5|in|the|mid-2010s|,|1990s|and|June|5|,|2012")]
    [InlineData("a France-Spain pact; R&D at AT&T", "a|France-Spain|pact|;|R&D|at|AT&T")]
    [InlineData("the pact \u2013 signed\u2014ended", "the|pact|\u2013|signed|\u2014|ended")]
    [InlineData("Ph.D. level, e.g. here, 5 a.m. sharp", "Ph.D.|level|,|e.g.|here|,|5|a.m.|sharp")]
    [InlineData("see https://example.org/2019/11/23/x.html, or www.example.com.", "see|https://example.org/2019/11/23/x.html|,|or|www.example.com|.")]
    [InlineData("Write to jo.hall@example.org.", "Write|to|jo.hall@example.org|.")]
    [InlineData("J. R. Hall (2019)...", "J.|R.|Hall|(|2019|)|.|.|.")]
    [InlineData("", "")]
    public void A_sentence_is_cut_into_tokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(t => t.Span.In(text))));

    [Fact]
    public void A_dash_of_the_text_parts_words_although_the_reading_view_shows_a_hyphen()
    {
        const string text = "the pact\u2014signed";
        const string reading = "the pact-signed";
        var tokens = Tokenizer.Tokenize(text, reading, new TextSpan(0, text.Length), new SpanWalk([]), new WordPool());
        Assert.Equal(["the", "pact", "-", "signed"], tokens.Select(t => t.Lower));
    }

    [Fact]
    public void Equal_words_share_one_string_in_lower_case_without_soft_hyphens()
    {
        const string text = "Council COUNCIL coun\u00ADcil Cafe\u0301 caf\u00E9";
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        Assert.Equal(["council", "council", "council", "caf\u00E9", "caf\u00E9"], tokens.Select(t => t.Lower));
        Assert.Same(tokens[0].Lower, tokens[2].Lower);
        Assert.Same(tokens[3].Lower, tokens[4].Lower);
    }

    [Theory]
    [InlineData("He said \"we must go\" and left.", "we must go")]
    [InlineData("\u201CWe must go. We will,\u201D she said.", "We must go . We will ,")]
    [InlineData("The so-called \u2018green wave\u2019 ended.", "green wave")]
    [InlineData("The 'hawks' ignored the workers' rights.", "hawks")]
    [InlineData("The workers' rights and the owners' duties.", "")]
    [InlineData("In the '90s we didn't care.", "")]
    [InlineData("A 5\" pipe and a stray \" mark.", "")]
    [InlineData("'They don't know,' he said, 'what it costs.'", "They don't know , what it costs .")]
    public void Words_between_quotation_marks_are_quoted(string text, string quoted) =>
        Assert.Equal(quoted, string.Join(' ', Tokenizer.Tokenize(text, new TextSpan(0, text.Length))
            .Where(t => t.IsQuoted && t.Lower is not ("\"" or "'" or "\u201D" or "\u2019")).Select(t => t.Span.In(text))));
}
