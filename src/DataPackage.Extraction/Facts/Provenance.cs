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
