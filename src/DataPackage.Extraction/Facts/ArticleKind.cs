namespace DataPackage.Extraction;

/// <summary>What kind of text an article is.</summary>
public enum ArticleKind
{
    /// <summary>None of the others, or unknown.</summary>
    Other,

    /// <summary>A signed opinion piece.</summary>
    Commentary,

    /// <summary>An unsigned opinion of a paper or house.</summary>
    Editorial,

    /// <summary>A report of news.</summary>
    NewsItem,

    /// <summary>A speech, address or statement as delivered.</summary>
    Speech,

    /// <summary>A longer signed analysis.</summary>
    Essay,

    /// <summary>A report or study.</summary>
    Report,

    /// <summary>A press release.</summary>
    PressRelease,
}
