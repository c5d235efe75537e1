using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>One instrument for all its names: same id, same long form, or same short form with long forms that share half their words.</summary>
internal sealed class InstrumentLinks : IEquatable<InstrumentLinks>
{
    private static readonly CorpusMemory<InstrumentLinks> Known = new((one, other) => one.Instruments == other.Instruments, Link);

    private readonly List<Instrument> instruments = new();
    private readonly Dictionary<string, int> indexById = new(StringComparer.Ordinal);

    /// <summary>The linked instruments of documents; the same object as long as they name the same ones.</summary>
    public static InstrumentLinks Of(IReadOnlyList<DocumentFacts> documents) => Known.Of(documents);

    private static InstrumentLinks Link(IReadOnlyList<DocumentFacts> documents)
    {
        var links = new InstrumentLinks();

        // Those with a short form come first: it names the instrument, and others join it by their long form;
        // of several long forms the one that most documents use.
        IEnumerable<Instrument> all = documents.SelectMany(document => document.Instruments)
            .GroupBy(instrument => instrument)
            .OrderBy(same => same.Key.Short is null)
            .ThenBy(same => same.Key.Id, StringComparer.Ordinal)
            .ThenByDescending(same => same.Count())
            .ThenBy(same => same.Key.Long, StringComparer.Ordinal)
            .Select(same => same.Key);
        foreach (Instrument instrument in all)
            links.Add(instrument);
        return links;
    }

    /// <summary>Whether the other links the same instruments in the same way.</summary>
    public bool Equals(InstrumentLinks? other) => other is not null
        && instruments.SequenceEqual(other.instruments)
        && indexById.Count == other.indexById.Count
        && indexById.All(index => other.indexById.TryGetValue(index.Key, out int same) && same == index.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstrumentLinks);

    /// <inheritdoc/>
    public override int GetHashCode() => instruments.Count;

    /// <summary>The ids that the linked instruments have, each once, in order.</summary>
    public EquatableArray<string> Resolve(EquatableArray<string> ids) => ids.Count == 0 ? ids
        : ids.Select(id => indexById.TryGetValue(id, out int index) ? instruments[index].Id : id)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The instruments of some ids, each once, by id.</summary>
    public IEnumerable<Instrument> Of(IEnumerable<string> ids)
    {
        var used = new HashSet<string>(ids, StringComparer.Ordinal);
        return instruments.Where(instrument => used.Contains(instrument.Id)).OrderBy(instrument => instrument.Id, StringComparer.Ordinal);
    }

    private void Add(Instrument instrument)
    {
        int index = indexById.TryGetValue(instrument.Id, out int known) ? known : instruments.FindIndex(other => AreSame(other, instrument));
        if (index < 0)
        {
            index = instruments.Count;
            instruments.Add(instrument);
        }
        else if (instruments[index].Long is null)
        {
            instruments[index] = instruments[index] with { Long = instrument.Long };
        }

        indexById[instrument.Id] = index;
    }

    private static bool AreSame(Instrument a, Instrument b)
    {
        bool sameLong = a.Long is not null && string.Equals(a.Long, b.Long, StringComparison.OrdinalIgnoreCase);
        bool sameShort = a.Short is not null && string.Equals(a.Short, b.Short, StringComparison.Ordinal);
        return sameLong || (sameShort && (a.Long is null || b.Long is null || ContentWords.Overlap(a.Long, b.Long) >= 0.5));
    }
}
