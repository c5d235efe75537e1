using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Tool.Json;

/// <summary>What the JSON tells of a document beside its facts: its owner's words, and where its characters stand in code points.</summary>
internal sealed class SourceText
{
    // Where the second halves of surrogate pairs stand: in code points they do not count.
    private readonly List<int> secondHalves = [];

    private SourceText(string text, SuppliedMetadata? supplied)
    {
        Supplied = supplied;
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i = Next(text, i + 1))
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                secondHalves.Add(i + 1);
        }
    }

    public SuppliedMetadata? Supplied { get; }

    /// <summary>The text of a source among documents of the same file name.</summary>
    public static SourceText Of(IEnumerable<SourceDocument> candidates, SourceFile source)
    {
        SourceDocument? document = candidates.FirstOrDefault(candidate => candidate.Text.Length == source.Length);
        return new SourceText(document?.Text ?? string.Empty, document?.Supplied);
    }

    /// <summary>Code points before an offset in UTF-16 code units.</summary>
    public int CodePointsBefore(int offset)
    {
        int index = secondHalves.BinarySearch(offset);
        return offset - (index < 0 ? ~index : index);
    }

    private static int Next(string text, int from)
    {
        int next = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDBFF');
        return next < 0 ? -1 : from + next;
    }
}
