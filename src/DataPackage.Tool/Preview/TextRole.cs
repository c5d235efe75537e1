namespace DataPackage.Tool.Preview;

/// <summary>What a character of a document is to the reader; a later value covers an earlier one.</summary>
internal enum TextRole : byte
{
    /// <summary>Not of the article.</summary>
    Outside,

    Article,

    Heading,

    Event,

    Advice,

    Date,
}
