using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;

namespace DataPackage.Generator.Tests;

/// <summary>How many of an article's words go into the assembly, and what the views answer then.</summary>
public class ArticleTextTests
{
    private const string Consumer = """
        using System.Linq;
        using Corpus;

        public static class Consumer
        {
            public static string Run()
            {
                Article article = Facts.Articles.Single();
                Mention mention = Facts.Events.In(2021).Single().Mentions[0];
                Recommendation advice = Facts.Recommendations.First();
                return string.Join("|", article.Paragraphs.Length > 0, article.Text != "", mention.Quote != "", mention.DateText.Text != "",
                    advice.Quote != "", mention.Summary.Text != "" && advice.Action != "" && article.Title != null,
                    mention.Length, mention.Start, mention.Location, advice.Location);
            }
        }
        """;

    private static readonly Document[] Bridge = { new("/p/bridge.txt", Texts.Bridge) };

    [Theory]
    [InlineData("", "True|True|True|True|True|True")]
    [InlineData("full", "True|True|True|True|True|True")]
    [InlineData("Quotes", "False|False|True|True|True|True")]
    [InlineData("None", "False|False|False|False|False|True")]
    public void Words_are_left_out_and_places_stay(string articleText, string expected)
    {
        string[] full = Harness.Run(Harness.Generate(Bridge).Values, Consumer).Split('|');
        string[] asked = Harness.Run(Harness.Generate(Bridge, articleText: articleText).Values, Consumer).Split('|');
        Assert.Equal(expected, string.Join('|', asked.Take(6)));
        Assert.Equal(full.Skip(6), asked.Skip(6));
    }

    [Fact]
    public void No_sentence_is_left_in_any_source_when_none_is_wanted()
    {
        Dictionary<string, string> sources = Harness.Generate(Bridge, articleText: "None");
        string sentence = Texts.Bridge.Split('\n').First(line => line.Contains("opened the first half", StringComparison.Ordinal));
        string start = sentence[..sentence.IndexOf(' ', 20)];
        Assert.Contains(Harness.Generate(Bridge, articleText: "Quotes").Values, source => source.Contains(start, StringComparison.Ordinal));
        Assert.DoesNotContain(sources.Values, source => source.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("<para>“", string.Concat(sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_is_told_with_those_allowed()
    {
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Bridge, articleText: "Quote"));
        Assert.Equal("DPK0012", diagnostic.Id);
        Assert.Contains("'Quote'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("Full (all paragraphs), Quotes", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Full")]
    [InlineData("Quotes")]
    [InlineData("None")]
    public void The_heap_of_literals_is_as_large_as_was_counted(string articleText)
    {
        ArticleText keep = Enum.Parse<ArticleText>(articleText);
        using var assembly = new MemoryStream();
        Assert.True(Harness.Compile(HandMade.Print(HandMade.Corpus, keep: keep).Values).Emit(assembly).Success);
        assembly.Position = 0;
        using var file = new PEReader(assembly);
        using var bare = new MemoryStream();
        Assert.True(Harness.Compile(HandMade.Print(HandMade.Nothing, keep: keep).Values).Emit(bare).Success);
        bare.Position = 0;
        using var bareFile = new PEReader(bare);
        long facts = HeapOf(file) - HeapOf(bareFile);
        Assert.InRange(LiteralHeap.BytesOf(SheetBuilder.Build(HandMade.Corpus), keep) - facts, -100, 100);
    }

    [Fact]
    public void Near_the_limit_a_warning_says_what_to_do()
    {
        Assert.Null(LiteralHeap.Warning(12_000_000, ArticleText.Full));
        Assert.Contains("fill 12.5 of the 16 MiB", LiteralHeap.Warning(13_107_200, ArticleText.Full), StringComparison.Ordinal);
        Assert.Contains("<DataPackageArticleText>Quotes<", LiteralHeap.Warning(13_107_200, ArticleText.Full), StringComparison.Ordinal);
        Assert.DoesNotContain("DataPackageArticleText", LiteralHeap.Warning(13_107_200, ArticleText.None), StringComparison.Ordinal);
        Assert.Contains("experimental-data-section-string-literals", LiteralHeap.Warning(13_107_200, ArticleText.None), StringComparison.Ordinal);
        Assert.False(LiteralHeap.IsUnlimited(Harness.CSharp10));
        Assert.True(LiteralHeap.IsUnlimited(Harness.CSharp10.WithFeatures([new("experimental-data-section-string-literals", "true")])));
    }

    private static int HeapOf(PEReader file) => file.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
}
