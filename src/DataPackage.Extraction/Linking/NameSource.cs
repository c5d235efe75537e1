using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Linking;

/// <summary>What a fact's member name is made of.</summary>
internal sealed class NameSource
{
    private Tuple<string, object>? named;
    private string? usual;

    /// <param name="group">Names are unique within a group.</param>
    /// <param name="words">The words to use, in order.</param>
    /// <param name="id">The fact's id, which settles a clash of words.</param>
    /// <param name="spare">How many words at the end are only used to settle a clash.</param>
    public NameSource(string group, IReadOnlyList<string> words, string id, int spare = 0)
    {
        Group = group;
        Words = words;
        Id = id;
        Spare = spare;
    }

    public string Group { get; }

    public IReadOnlyList<string> Words { get; }

    public string Id { get; }

    public int Spare { get; }

    /// <summary>The name that was published or that the owner gives; null lets the rules choose.</summary>
    public string? Kept { get; init; }

    /// <summary>The name it has when nothing clashes, composed once.</summary>
    public string Usual(Func<NameSource, string> compose) => usual ??= compose(this);

    /// <summary>The fact with a name; the same object as long as its source and name stay.</summary>
    public TNamed Fact<T, TNamed>(T fact, string name, Func<T, string, TNamed> make)
        where TNamed : class
    {
        if (named is { } last && last.Item1 == name && last.Item2 is TNamed known)
            return known;
        TNamed made = make(fact, name);
        named = Tuple.Create<string, object>(name, made);
        return made;
    }
}
