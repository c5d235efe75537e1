using System.Collections.Generic;
using DataPackage.Extraction.Dates.Grammar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>A sentence with the expressions of time found in it.</summary>
/// <param name="Text">Its parts.</param>
/// <param name="Mentions">Its expressions of time.</param>
/// <param name="Passage">Index of its passage.</param>
/// <param name="Section">Index of the heading above it, or its own when it is one; -1 above the first heading.</param>
internal sealed record TimedSentence(TimeText Text, IReadOnlyList<TimeMention> Mentions, int Passage, int Section);
