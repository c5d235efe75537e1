using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>What a phrase of the tables stands for.</summary>
internal enum KnownKind
{
    /// <summary>A country by name.</summary>
    Country,

    /// <summary>A country by its adjective.</summary>
    Adjective,

    /// <summary>A country by its people: "Americans".</summary>
    People,

    /// <summary>A city that stands for a government where it acts, and for itself where things happen in it.</summary>
    Capital,

    /// <summary>A place that is no country.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>A name with several bearers.</summary>
    Homonym,

    /// <summary>A phrase that only looks like one of these.</summary>
    Nothing,
}

/// <summary>A phrase of the tables.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">The name to show.</param>
/// <param name="Iso">ISO 3166-1 alpha-3 code, or null.</param>
/// <param name="Bearers">Who may be meant by a homonym, with the evidence for each; else null.</param>
internal sealed record KnownName(KnownKind Kind, string Label, string? Iso, IReadOnlyList<Bearer>? Bearers = null)
{
    public bool IsCountry => Kind is KnownKind.Country or KnownKind.Adjective or KnownKind.People;
}

/// <summary>One of those a homonym may mean.</summary>
/// <param name="Meaning">What it means then.</param>
/// <param name="Evidence">Words, or '@' and a country code; the parts of one must all be in the text.</param>
internal sealed record Bearer(KnownName Meaning, IReadOnlyList<string[]> Evidence);

/// <summary>A known phrase at its place in a sentence.</summary>
internal readonly record struct KnownMatch(int From, int To, KnownName Name);
