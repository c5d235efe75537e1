namespace DataPackage.Extraction;

/// <summary>A document to read.</summary>
/// <param name="Path">Its path; the file name gives the article's id and, by its extension, whether it is Markdown.</param>
/// <param name="Text">Its decoded text, without byte-order mark, line ends as they are in the file.</param>
/// <param name="Supplied">What the corpus's owner says about it; these values win over what the text says and are marked as supplied.</param>
/// <param name="HasByteOrderMark">Whether the file starts with one (it counts in the file's hash).</param>
public sealed record SourceDocument(
    string Path, string Text, SuppliedMetadata? Supplied = null, bool HasByteOrderMark = false)
{
    /// <summary>What the owner corrects in it by hand; entries about other documents do no harm and nothing.</summary>
    public EquatableArray<Correction> Corrections { get; init; }
}

/// <summary>Values the owner of a corpus gives for a document whose text does not state them.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Authors">The authors' names, parted by '|'.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When, as an EDTF date.</param>
/// <param name="Reason">Why, in the owner's words.</param>
public sealed record SuppliedMetadata(
    string? Title = null,
    string? Authors = null,
    string? Publisher = null,
    string? Published = null,
    string? Reason = null);
