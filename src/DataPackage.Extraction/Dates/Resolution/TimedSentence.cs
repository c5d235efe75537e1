using System.Collections.Generic;
using DataPackage.Extraction.Dates.Grammar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>A sentence with the expressions of time found in it.</summary>
internal sealed record TimedSentence(TimeText Text, IReadOnlyList<TimeMention> Mentions, int Passage, bool IsHeading);
