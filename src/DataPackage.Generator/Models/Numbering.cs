using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>
/// The numbers of articles, actors and instruments. It is the same object as long as the same ones stand in the same order, as they do after
/// nearly every edit of a text: what was laid out by it need not be laid out again.
/// </summary>
internal sealed class Numbering
{
    private static readonly ConditionalWeakTable<NamedArticle, Numbering> Known = new();

    private readonly DocumentPlace[] places;
    private readonly (string Id, string Label)[] actorNames;
    private readonly string[] instrumentIds;

    private Numbering(Corpus corpus, DocumentPlace[] places)
    {
        this.places = places;
        actorNames = corpus.Actors.Select(named => (named.Actor.Id, named.Actor.Label)).ToArray();
        instrumentIds = corpus.Instruments.Select(named => named.Instrument.Id).ToArray();
        Documents = NumberBy(corpus.Articles.Select(named => named.Article.Id), first: 1);
        Actors = NumberBy(actorNames.Select(actor => actor.Id), first: 0);
        Instruments = NumberBy(instrumentIds, first: 0);
    }

    /// <summary>The documents' numbers by their articles' ids.</summary>
    public Dictionary<string, int> Documents { get; }

    /// <summary>The actors' numbers by their ids.</summary>
    public Dictionary<string, int> Actors { get; }

    /// <summary>The instruments' numbers by their ids.</summary>
    public Dictionary<string, int> Instruments { get; }

    /// <summary>The numbering of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">Where its documents are.</param>
    public static Numbering Of(Corpus corpus, IEnumerable<DocumentFacts> documents)
    {
        DocumentPlace[] places = PlacesOf(corpus, documents);
        if (places.Length == 0)
            return new Numbering(corpus, places);

        // By the first and the last article: an edit of one text leaves the other.
        NamedArticle[] keys = { corpus.Articles[0], corpus.Articles[places.Length - 1] };
        lock (Known)
        {
            Numbering numbering = keys.Select(key => Known.TryGetValue(key, out Numbering? known) && known.IsOf(corpus, places) ? known : null)
                .FirstOrDefault(known => known is not null) ?? new Numbering(corpus, places);
            foreach (NamedArticle key in keys)
            {
                Known.Remove(key);
                Known.Add(key, numbering);
            }

            return numbering;
        }
    }

    /// <summary>The numbers of the ids that have one.</summary>
    public static int[] Numbers(EquatableArray<string> ids, Dictionary<string, int> numbers)
    {
        var found = new List<int>(ids.Count);
        for (int i = 0; i < ids.Count; i++)
        {
            if (numbers.TryGetValue(ids[i], out int number))
                found.Add(number);
        }

        return found.ToArray();
    }

    /// <summary>Where a document is.</summary>
    public DocumentPlace PlaceOf(int document) => places[document - 1];

    /// <summary>The label of an actor, or the id of one that nobody knows.</summary>
    public string LabelOf(string actorId) => Actors.TryGetValue(actorId, out int actor) ? actorNames[actor].Label : actorId;

    private bool IsOf(Corpus corpus, DocumentPlace[] others) =>
        places.SequenceEqual(others)
        && Documents.Count == corpus.Articles.Count
        && corpus.Articles.Select((named, i) => Documents.TryGetValue(named.Article.Id, out int number) && number == i + 1).All(same => same)
        && actorNames.SequenceEqual(corpus.Actors.Select(named => (named.Actor.Id, named.Actor.Label)))
        && instrumentIds.SequenceEqual(corpus.Instruments.Select(named => named.Instrument.Id), StringComparer.Ordinal);

    private static DocumentPlace[] PlacesOf(Corpus corpus, IEnumerable<DocumentFacts> documents)
    {
        // Of two files that give the same id the linker takes the first.
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DocumentFacts document in documents)
        {
            if (document.Article is { } article && (!paths.TryGetValue(article.Id, out string? known) || string.CompareOrdinal(document.Path, known) < 0))
                paths[article.Id] = document.Path;
        }

        return corpus.Articles
            .Select(named => new DocumentPlace(named.Article.Source.File, paths.TryGetValue(named.Article.Id, out string? path) ? path : null))
            .ToArray();
    }

    private static Dictionary<string, int> NumberBy(IEnumerable<string> ids, int first)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
            numbers[id] = first++;
        return numbers;
    }
}
