namespace DataPackage.Extraction;

/// <summary>A value and where it comes from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Provenance">Stated, derived or supplied.</param>
/// <param name="Reason">For a supplied value why, in the owner's words; for a derived one how.</param>
public sealed record Attributed<T>(T Value, Provenance Provenance, string? Reason = null);
