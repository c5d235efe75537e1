namespace DataPackage.Generator.Options;

/// <summary>How many of an article's words go into the assembly (MSBuild property <c>DataPackageArticleText</c>).</summary>
internal enum ArticleText
{
    /// <summary>All paragraphs.</summary>
    Full,

    /// <summary>The sentences that facts rest on; the list of paragraphs is empty.</summary>
    Quotes,

    /// <summary>Names, titles, headings and summaries only; quotes are empty, their places stay.</summary>
    None,
}
