namespace DataPackage.Extraction.Events;

/// <summary>What opens a clause.</summary>
internal enum ClauseOpener
{
    /// <summary>The sentence begins, or a semicolon, colon or dash stands before it.</summary>
    Start,

    /// <summary>A comma, or the end of a bracket: the clause before may go on.</summary>
    Comma,

    /// <summary>"and", "but", with a verb of its own after it.</summary>
    Coordinator,

    /// <summary>"that", "because", "if", "after".</summary>
    Subordinator,

    /// <summary>"which", "who".</summary>
    Relative,

    /// <summary>An opening bracket.</summary>
    Bracket,

    /// <summary>A quotation mark.</summary>
    Quotation,
}

/// <summary>A stretch of a sentence between two boundaries; it may hold a verb or be a phrase only.</summary>
/// <param name="First">Index of its first token; the opening word belongs to it, opening punctuation does not.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Opener">What opens it.</param>
internal sealed record Clause(int First, int End, ClauseOpener Opener)
{
    public bool Contains(int token) => token >= First && token < End;
}
