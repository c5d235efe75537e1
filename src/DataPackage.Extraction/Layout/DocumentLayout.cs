using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>What a block of lines looks like, before anybody asks whether it belongs to the article.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    BlockQuote,
}

/// <summary>A run of lines that belong together: a paragraph (hard-wrapped lines joined), a heading, one list item.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Span">Its text, without marker, indent and the blanks around it.</param>
/// <param name="Level">Depth of a heading (1 is the highest) or of a list item (0 is the outermost); else 0.</param>
/// <param name="Marker">The list marker as written ("•", "-", "1."), or null.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal sealed record Block(BlockKind Kind, TextSpan Span, int Level, string? Marker, bool AfterBlank);

/// <summary>A document as blocks, with the reading view that all later steps read.</summary>
/// <param name="Text">The document as it is in the file. Quotes are cut from it.</param>
/// <param name="Reading">
/// The same length as <paramref name="Text"/>, so that offsets are the same: markup and odd white space are blanked to ' ',
/// typographic quotes, apostrophes and dashes are replaced by ASCII ones. Rules are matched on it.
/// </param>
/// <param name="Lines">Lines of the document.</param>
/// <param name="Blocks">All blocks in order.</param>
/// <param name="FrontMatter">Keys (lower case) and values of a YAML front matter; empty when there is none.</param>
internal sealed record DocumentLayout(
    string Text,
    string Reading,
    LineMap Lines,
    IReadOnlyList<Block> Blocks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> FrontMatter);
