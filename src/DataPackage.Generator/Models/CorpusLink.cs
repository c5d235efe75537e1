using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Links the facts of all documents once, for generator and analyzer together.</summary>
internal static class CorpusLink
{
    // By the first document: where it is gone, so is the corpus.
    private static readonly ConditionalWeakTable<DocumentFacts, Linked> Known = new();

    /// <summary>The corpus of these documents.</summary>
    /// <param name="documents">The documents, in the order of the project.</param>
    /// <param name="baseline">The published names, or null.</param>
    public static Corpus Of(IReadOnlyList<DocumentFacts> documents, NamesBaseline? baseline)
    {
        if (documents.Count == 0)
            return FactExtractor.Link(documents, baseline);
        lock (Known)
        {
            if (!Known.TryGetValue(documents[0], out Linked? known) || !known.IsOf(documents, baseline))
            {
                Known.Remove(documents[0]);
                Known.Add(documents[0], known = new Linked(documents.ToArray(), baseline));
            }

            return known.Corpus;
        }
    }

    private sealed class Linked
    {
        private readonly DocumentFacts[] documents;
        private readonly NamesBaseline? baseline;

        public Linked(DocumentFacts[] documents, NamesBaseline? baseline)
        {
            this.documents = documents;
            this.baseline = baseline;
            Corpus = FactExtractor.Link(documents, baseline);
        }

        public Corpus Corpus { get; }

        public bool IsOf(IReadOnlyList<DocumentFacts> others, NamesBaseline? names)
        {
            if (!ReferenceEquals(baseline, names) || documents.Length != others.Count)
                return false;
            for (int i = 0; i < documents.Length; i++)
            {
                if (!ReferenceEquals(documents[i], others[i]))
                    return false;
            }

            return true;
        }
    }
}
