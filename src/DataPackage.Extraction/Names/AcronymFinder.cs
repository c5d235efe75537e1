using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds the short forms a text defines for its long ones.</summary>
/// <remarks>After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.</remarks>
internal static class AcronymFinder
{
    /// <summary>The definitions in the order of the text, each short form once.</summary>
    public static IReadOnlyList<Acronym> Find(string text, IReadOnlyList<Sentence> sentences) => Array.Empty<Acronym>();
}
