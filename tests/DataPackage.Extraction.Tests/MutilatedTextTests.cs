using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

/// <summary>Pages with holes, repeats, noise and control characters are read to the end, and every quote is still the text at its span.</summary>
public class MutilatedTextTests
{
    private static readonly string[] Pages = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "own"))
        .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
        .OrderBy(path => path, StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .ToArray();

    [Fact]
    public void A_control_character_between_words_does_not_stop_the_reading()
    {
        const string text = "The port\u0001 opened \u0002\u0003 in May. \u0007Ships came.";
        IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
        Assert.Equal(text.Length, sentences[sentences.Count - 1].End);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Quotes_of_a_mutilated_page_are_verbatim(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++)
        {
            string text = Mutilate(Pages[random.Next(Pages.Length)], random);
            DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument(i % 2 == 0 ? "a.md" : "a.txt", text));
            Assert.All(PassagesOf(facts), passage => Assert.Equal(text.Substring(passage.Span.Start, passage.Span.Length), passage.Text));
        }
    }

    private static string Mutilate(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 400), text.Length - at);
        var noisy = new StringBuilder(text);
        switch (random.Next(6))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), 5)));
            case 2:
                return text.Remove(at, length).Insert(at, new string(text.Substring(at, length).Reverse().ToArray()));
            case 3:
                for (int i = 0; i < 40; i++)
                    noisy[random.Next(text.Length)] = (char)random.Next(0xD800, 0xE000);
                return noisy.ToString();
            case 4:
                for (int i = 0; i < 20; i++)
                    noisy[random.Next(text.Length)] = (char)random.Next(1, 0x100);
                return noisy.ToString();
            default:
                for (int i = 0; i < 100; i++)
                    noisy[random.Next(text.Length)] = "()[]{}\"'.,;:!?-*_#>|`~<&@\u201C\u201D\u00A0\u00AD\u2028\t\r\n"[random.Next(33)];
                return noisy.ToString();
        }
    }

    private static IEnumerable<Passage> PassagesOf(DocumentFacts facts) =>
        (facts.Article is { } article ? PassagesIn(article) : []).Concat(facts.Events.SelectMany(PassagesIn)).Concat(facts.Recommendations.SelectMany(PassagesIn));

    private static IEnumerable<Passage> PassagesIn(object fact) => fact.GetType().GetProperties()
        .Select(property => property.GetValue(fact))
        .SelectMany(value => value is Passage passage ? [passage] : value is IEnumerable many and not string ? many.OfType<Passage>() : []);
}
