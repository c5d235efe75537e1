using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>What a passage is to the article.</summary>
internal enum PassageRole
{
    /// <summary>A paragraph of prose.</summary>
    Body,

    /// <summary>An item of a list inside the article.</summary>
    ListItem,

    /// <summary>A section heading inside the article.</summary>
    Heading,

    /// <summary>The caption of a picture.</summary>
    Caption,
}

/// <summary>A piece of the article.</summary>
/// <param name="Role">What it is to the article.</param>
/// <param name="Span">Its text in the document.</param>
/// <param name="Marker">The list marker as written, or null.</param>
internal sealed record ArticlePassage(PassageRole Role, TextSpan Span, string? Marker = null);

/// <summary>The article found in a document: its passages in reading order, each once, page furniture left out.</summary>
/// <param name="Layout">The document.</param>
/// <param name="Passages">Headings, paragraphs, list items and captions of the article, in order.</param>
/// <param name="FirstBlock">Index of the first block of the article's body in <see cref="DocumentLayout.Blocks"/>.</param>
/// <param name="LastBlock">Index of the last block of the article's body.</param>
internal sealed record ArticleText(
    DocumentLayout Layout, IReadOnlyList<ArticlePassage> Passages, int FirstBlock, int LastBlock);
