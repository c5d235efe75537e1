namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>An expression of time found in a sentence.</summary>
/// <param name="Start">Index of its first part.</param>
/// <param name="End">Index behind its last part.</param>
/// <param name="Meaning">What it says by itself.</param>
/// <param name="EndsRange">Whether it ends a range that the mention before it begins.</param>
internal readonly record struct TimeMention(int Start, int End, TimeMeaning Meaning, bool EndsRange);
