namespace DataPackage.Extraction;

/// <summary>Where a value comes from.</summary>
public enum Provenance
{
    /// <summary>The text says so in these words.</summary>
    Stated,

    /// <summary>Computed from what the text says, for example "the following June" from a year told before.</summary>
    Derived,

    /// <summary>Given by the owner of the corpus: metadata of the project, or the corrections file.</summary>
    Supplied,
}

/// <summary>A value and where it comes from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Provenance">Stated, derived or supplied.</param>
/// <param name="Reason">For a supplied value why, in the owner's words; for a derived one how.</param>
public sealed record Attributed<T>(T Value, Provenance Provenance, string? Reason = null);
