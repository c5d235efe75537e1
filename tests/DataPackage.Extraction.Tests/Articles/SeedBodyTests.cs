using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Tests;

/// <summary>The five real pages: exactly the paragraphs and headings that two careful readers found.</summary>
public class SeedBodyTests
{
    public static TheoryData<string> Ids { get; } = new(SeedFacts.Documents.Select(document => Path.GetFileNameWithoutExtension(document.Path)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_paragraphs_of_a_seed_are_those_a_careful_reader_finds(string id)
    {
        Assert.Equal(Gold(id, "bodyParagraphs"), Passages(id, PassageRole.Body, PassageRole.ListItem));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_headings_of_a_seed_are_those_a_careful_reader_finds(string id)
    {
        Assert.Equal(Gold(id, "headings"), Passages(id, PassageRole.Heading));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_furniture_of_a_seed_is_in_its_article(string id)
    {
        IEnumerable<string> kept = Passages(id, PassageRole.Body, PassageRole.ListItem, PassageRole.Heading, PassageRole.Caption);
        Assert.Empty(kept.Intersect(Gold(id, "notBody")));
    }

    private static IEnumerable<string> Passages(string id, params PassageRole[] roles)
    {
        SourceDocument document = SeedFacts.Documents.Single(document => Path.GetFileNameWithoutExtension(document.Path) == id);
        ArticleText article = ArticleFinder.Find(LayoutReader.Read(document.Text, isMarkdown: false))!;
        return article.Passages.Where(passage => roles.Contains(passage.Role)).Select(passage => passage.Span.In(document.Text).Trim());
    }

    private static IEnumerable<string> Gold(string id, string key)
    {
        string json = File.ReadAllText(Path.Combine(System.AppContext.BaseDirectory, "Data", "gold", id + ".gold.json"));
        using JsonDocument gold = JsonDocument.Parse(json);
        return gold.RootElement.GetProperty("article").GetProperty(key).EnumerateArray().Select(item => item.GetString()!.Trim()).ToArray();
    }
}
