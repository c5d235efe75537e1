using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DataPackage.Extraction.Names;

/// <summary>Collects the actors of an article and where it names them.</summary>
internal sealed class NameBook
{
    private readonly string text;
    private readonly Dictionary<string, Entry> actors = new(StringComparer.Ordinal);

    public NameBook(string text) => this.text = text;

    public List<NameMention> Mentions { get; } = new();

    public List<NameMention> Groups { get; } = new();

    /// <summary>The names of more than one word, to find them again where capitals say nothing.</summary>
    public PhraseTable<string> Phrases { get; } = new();

    private sealed record Entry(string Id, string Label, ActorKind Kind, string? Iso)
    {
        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>The id of an actor; the same label and kind is the same actor.</summary>
    public string Actor(ActorKind kind, string label, string? iso = null)
    {
        string id = Slug.Of(label);
        if (actors.TryGetValue(id, out Entry? known) && known.Kind != kind)
            id += "-" + kind.ToString().ToLowerInvariant();
        if (!actors.ContainsKey(id))
            actors.Add(id, new Entry(id, label, kind, iso));
        return id;
    }

    /// <summary>What an actor is.</summary>
    public ActorKind KindOf(string id) => actors[id].Kind;

    /// <summary>Notes that words name an actor, and that no other name may claim them.</summary>
    public void Mention(NameSentence sentence, int from, int to, string id, NameForm form = NameForm.Name)
    {
        sentence.Take(from, to);
        Mentions.Add(new NameMention(sentence.Span(from, to), id, form));
        if (form is NameForm.Reference)
            return;
        bool isNew = AddAlias(id, Words(sentence, from, to));
        if (isNew && to - from > 1 && actors[id].Kind is ActorKind.Person or ActorKind.Organization)
            Phrases.Add(sentence.Words(from, to), id);
    }

    /// <summary>Notes a name of an actor; false when it was known.</summary>
    public bool AddAlias(string id, string alias) => actors[id].Aliases.Add(alias);

    /// <summary>"Ministry of Finance" is the "Ministry of Finance (Japan)" when the article knows no other.</summary>
    public void MergeQualified()
    {
        ILookup<string, Entry> qualified = actors.Values
            .Where(entry => entry.Kind == ActorKind.Organization && entry.Label.EndsWith(")", StringComparison.Ordinal))
            .ToLookup(entry => entry.Label.Substring(0, entry.Label.LastIndexOf(" (", StringComparison.Ordinal)), StringComparer.Ordinal);
        for (int i = 0; i < Mentions.Count; i++)
        {
            Entry[] same = qualified[actors[Mentions[i].ActorId].Label].ToArray();
            if (same.Length == 1)
                Mentions[i] = Mentions[i] with { ActorId = same[0].Id };
        }
    }

    /// <summary>The words as they stand in the text, parted by single blanks, without markup.</summary>
    public string Words(NameSentence sentence, int from, int to)
    {
        var words = new StringBuilder();
        for (int i = from; i < to; i++)
        {
            int end = i == from ? sentence[i].Start : sentence[i - 1].End;
            if (i > from && sentence[i].Glued)
                words.Append(text, end, Math.Min(1, sentence[i].Start - end));
            else if (sentence[i].Start > end)
                words.Append(' ');
            words.Append(text, sentence[i].Start, sentence[i].End - sentence[i].Start);
        }

        return words.Replace('\u2019', '\'').Replace("\u00AD", "").ToString();
    }

    /// <summary>The organisations that are mentioned.</summary>
    public IEnumerable<(string Id, string Label)> Organizations()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameMention mention in Mentions)
        {
            if (actors[mention.ActorId] is { Kind: ActorKind.Organization } entry && told.Add(entry.Id))
                yield return (entry.Id, entry.Label);
        }
    }

    /// <summary>Everybody who is mentioned, by id.</summary>
    public IReadOnlyList<Actor> Actors()
    {
        var used = new HashSet<string>(Mentions.Concat(Groups).Select(mention => mention.ActorId), StringComparer.Ordinal);
        return actors.Values
            .Where(entry => used.Contains(entry.Id))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => new Actor(entry.Id, entry.Label, entry.Kind, entry.Iso, entry.Aliases.Where(alias => alias != entry.Label).ToEquatableArray()))
            .ToList();
    }
}
