using System;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Tests;

/// <summary>The article found in a text, as lists of strings by role.</summary>
internal sealed class ArticleUnderTest
{
    private readonly string text;
    private readonly ArticleText? article;

    private ArticleUnderTest(string text, bool isMarkdown)
    {
        this.text = text;
        article = ArticleFinder.Find(LayoutReader.Read(text, isMarkdown));
    }

    public bool IsFound => article is not null;

    /// <summary>Paragraphs and list items in order, each cut to its first words.</summary>
    public string[] Body => Cut(PassageRole.Body, PassageRole.ListItem);

    public string[] Items => Cut(PassageRole.ListItem);

    public string[] Headings => Cut(PassageRole.Heading);

    public string[] Captions => Cut(PassageRole.Caption);

    public static ArticleUnderTest InText(string text) => new(text, isMarkdown: false);

    public static ArticleUnderTest InMarkdown(string text) => new(text, isMarkdown: true);

    private string[] Cut(params PassageRole[] roles) => article is null
        ? Array.Empty<string>()
        : article.Passages.Where(passage => roles.Contains(passage.Role)).Select(passage => FirstWords(passage.Span.In(text))).ToArray();

    private static string FirstWords(string passage) =>
        string.Join(' ', passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(4));
}
