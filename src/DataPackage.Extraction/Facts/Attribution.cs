namespace DataPackage.Extraction;

/// <summary>Where a fact as a whole comes from.</summary>
/// <param name="Provenance">Stated when the extractor found it in the text; supplied when the owner added it.</param>
/// <param name="Reason">Why the owner added it or changed a part of it, and who says so; null for what the extractor found alone.</param>
public sealed record Attribution(Provenance Provenance = Provenance.Stated, string? Reason = null)
{
    /// <summary>Found in the text, changed by nobody.</summary>
    public static Attribution Stated { get; } = new();
}
