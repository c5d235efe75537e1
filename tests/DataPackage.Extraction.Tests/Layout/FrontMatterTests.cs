using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Tests;

public class FrontMatterTests
{
    [Theory]
    [InlineData("title: A plan", "title", "A plan")]
    [InlineData("Title: \"A plan: part \\\"two\\\"\"", "title", "A plan: part \"two\"")]
    [InlineData("title: 'The mayor''s plan' # draft", "title", "The mayor's plan")]
    [InlineData("source: https://example.org/a#b", "source", "https://example.org/a#b")]
    [InlineData("date: 2021-05-03 # first", "date", "2021-05-03")]
    [InlineData("summary: >\n  Two lines\n  made one.", "summary", "Two lines made one.")]
    [InlineData("note: |\n  One\n  two", "note", "One\ntwo")]
    [InlineData("summary: a plain text\n  that goes on", "summary", "a plain text that goes on")]
    [InlineData("tags: [water, \"food, drink\"]", "tags", "water|food, drink")]
    [InlineData("tags:\n  - water\n  - food", "tags", "water|food")]
    [InlineData("tags:\n- water\n- food", "tags", "water|food")]
    [InlineData("author:\n  name: Ana Lima\n  role: Fellow", "author.name", "Ana Lima")]
    [InlineData("authors:\n  - name: Ana Lima\n    role: Fellow\n  - name: Bo Ohr", "authors.name", "Ana Lima|Bo Ohr")]
    [InlineData("author: {name: Ana Lima, role: Fellow}", "author.role", "Fellow")]
    [InlineData("a: ~\ntitle: A plan", "title", "A plan")]
    public void Values_are_read_by_flattened_key(string yaml, string key, string values)
    {
        DocumentLayout layout = LayoutReader.Read("---\n" + yaml + "\n---\n\nText.\n", isMarkdown: true);
        Assert.Equal(values, string.Join("|", layout.FrontMatter[key]));
    }

    [Theory]
    [InlineData("title = \"What we owe\"", "title", "What we owe")]
    [InlineData("title = 'It''s # all' # draft", "title", "It's # all")]
    [InlineData("date = 2024-05-18 # first", "date", "2024-05-18")]
    [InlineData("date = 2024-05-18T07:00:00Z", "date", "2024-05-18T07:00:00Z")]
    [InlineData("draft = false\ntags = [\"water\", \"food, drink\"]", "tags", "water|food, drink")]
    [InlineData("tags = [\n  \"water\",\n  \"food\"\n]", "tags", "water|food")]
    [InlineData("author = { name = \"Ana Lima\", org = \"Tide Lab, Westport\" }", "author.org", "Tide Lab, Westport")]
    [InlineData("[params]\n  author = \"Ana Lima\"", "params.author", "Ana Lima")]
    [InlineData("[[authors]]\nname = \"Ana Lima\"\n[[authors]]\nname = \"Bo Ohr\"", "authors.name", "Ana Lima|Bo Ohr")]
    [InlineData("summary = \"\"\"\nTwo lines\nmade one.\"\"\"", "summary", "Two lines made one.")]
    public void Toml_between_plus_signs_is_read_alike(string toml, string key, string values)
    {
        DocumentLayout layout = LayoutReader.Read("+++\n" + toml + "\n+++\n\nText.\n", isMarkdown: true);
        Assert.Equal(values, string.Join("|", layout.FrontMatter[key]));
    }

    [Theory]
    [InlineData("Text first.\n---\ntitle: no\n---\n")]
    [InlineData("---\nA rule above a sentence.\n---\n")]
    [InlineData("---\ntitle: never closed\n\nText.\n")]
    public void Other_rules_are_no_front_matter(string text) => Assert.Empty(LayoutReader.Read(text, isMarkdown: true).FrontMatter);

    [Fact]
    public void A_text_file_may_have_front_matter_too()
    {
        DocumentLayout layout = LayoutReader.Read("---\r\ntitle: A plan\r\n---\r\nText.\r\n", isMarkdown: false);
        Assert.Equal("A plan", layout.FrontMatter["title"][0]);
        Assert.Single(layout.Blocks);
    }
}
