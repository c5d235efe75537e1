using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>
/// The result of a function of all documents, the same object as long as it is equal: an edit of one text seldom changes who is named
/// in it, and seldomer who is named in all.
/// </summary>
internal sealed class CorpusMemory<TResult>
    where TResult : class, IEquatable<TResult>
{
    private readonly LinkMemory<DocumentFacts, Computed<DocumentFacts, TResult>> entries = new();
    private readonly Func<DocumentFacts, DocumentFacts, bool> areEqual;
    private readonly Func<IReadOnlyList<DocumentFacts>, TResult> compute;

    /// <param name="areEqual">Whether all that the function reads of two documents is equal.</param>
    /// <param name="compute">The function.</param>
    public CorpusMemory(Func<DocumentFacts, DocumentFacts, bool> areEqual, Func<IReadOnlyList<DocumentFacts>, TResult> compute)
    {
        this.areEqual = areEqual;
        this.compute = compute;
    }

    /// <summary>The result for these documents.</summary>
    public TResult Of(IReadOnlyList<DocumentFacts> documents)
    {
        if (documents.Count == 0)
            return compute(documents);

        // By the first and the last document: an edit of one text leaves the other.
        DocumentFacts[] keys = { documents[0], documents[documents.Count - 1] };
        Computed<DocumentFacts, TResult>? last = keys.Select(entries.Find).FirstOrDefault(known => known is not null);
        TResult result = last is null ? compute(documents) : last.IsOf(documents, areEqual) ? last.Result : Kept(last.Result, compute(documents));
        var entry = new Computed<DocumentFacts, TResult>(documents.ToArray(), result);
        foreach (DocumentFacts key in keys)
            entries.Keep(key, entry);
        return result;
    }

    private static TResult Kept(TResult last, TResult result) => last.Equals(result) ? last : result;
}
