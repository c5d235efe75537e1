namespace DataPackage.Extraction;

/// <summary>What part a person has in an article.</summary>
public enum AuthorRole
{
    /// <summary>Wrote it alone or as one of several bylined authors.</summary>
    Author,

    /// <summary>Named as co-author.</summary>
    CoAuthor,

    /// <summary>Delivered it as a speech.</summary>
    Speaker,

    /// <summary>A board that signs as one.</summary>
    EditorialBoard,
}
