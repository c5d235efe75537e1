using System.Linq;
using DataPackage.Extraction.Metadata;

namespace DataPackage.Extraction.Tests;

/// <summary>Puts metadata lines around a short article and reads what they say.</summary>
internal static class PageUnderTest
{
    public const string Body = """
        The harbour council has spent three winters arguing about the sea wall, and the storms have not waited for its verdict. Last month the lower quay was under water for two days, and the fish market lost most of its stock.

        A new wall would cost less than the repairs of the past ten years. Engineers who measured the tides say that a wall of four metres would have kept out every flood since records began, and that it could stand within two summers.

        Nobody who lives behind the old wall doubts that the money is there. The council sold the shipyard land for a good price, and the ministry has offered to match every coin that the town puts up before the spring.
        """;

    public static ArticleMetadata Read(string head, string foot = "", SuppliedMetadata? supplied = null, string path = "page.txt", string body = Body)
    {
        string text = head + "\n\n" + body + "\n\n" + foot + "\n";
        var layout = Layout.LayoutReader.Read(text, path.EndsWith(".md", System.StringComparison.Ordinal));
        return MetadataReader.Read(path, Articles.ArticleFinder.Find(layout)!, supplied);
    }

    public static string Authors(this ArticleMetadata metadata) => string.Join("; ", metadata.Authors.Select(author => author.Name));
}
