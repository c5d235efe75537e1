using System;
using System.Collections.Generic;
using System.Linq;

namespace TimelineSite.Model;

/// <summary>A state of the page. Every state has an address, and every address is a state.</summary>
/// <param name="Actor">Id of an actor.</param>
/// <param name="Agreement">Id of an agreement.</param>
/// <param name="Kind">PLOVER type.</param>
/// <param name="Year">A year, or another period of the heat map such as "1990s".</param>
/// <param name="Article">Id of a text.</param>
/// <param name="Q">Words to search for.</param>
/// <param name="Fact">Id of the fact that is open.</param>
/// <param name="Group">How advice is grouped: "addressee" or "author".</param>
/// <param name="Zoom">How far the timeline is drawn apart: 1, 2, 4 or 8.</param>
internal sealed record View(
    string? Actor = null,
    string? Agreement = null,
    string? Kind = null,
    string? Year = null,
    string? Article = null,
    string? Q = null,
    string? Fact = null,
    string? Group = null,
    string? Zoom = null)
{
    /// <summary>How many times as wide as the window the timeline is drawn.</summary>
    public int ZoomFactor => Zoom is "2" or "4" or "8" ? Zoom[0] - '0' : 1;

    /// <summary>Whether advice is grouped by who gives it, not by who is to act.</summary>
    public bool IsByAuthor => Group == "author";

    /// <summary>Whether anything is left out.</summary>
    public bool IsFiltered => Parameters.Any(each => each.Key is not ("fact" or "group" or "zoom"));

    /// <summary>The words to search for, parted at spaces.</summary>
    public IReadOnlyList<string> SearchWords => (Q ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What differs from the bare page, in a fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters
    {
        get
        {
            (string Key, string? Value)[] all =
            [
                ("q", Q), ("actor", Actor), ("agreement", Agreement), ("kind", Kind), ("year", Year), ("article", Article),
                ("group", Group), ("zoom", Zoom), ("fact", Fact),
            ];
            return all.Where(each => !string.IsNullOrWhiteSpace(each.Value))
                .Select(each => new KeyValuePair<string, string>(each.Key, each.Value!.Trim()));
        }
    }

    /// <summary>Reads a state from the parameters of an address; unknown ones are ignored.</summary>
    public static View Read(IEnumerable<KeyValuePair<string, string?>> query)
    {
        var read = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach ((string key, string? value) in query)
            read.TryAdd(key, string.IsNullOrWhiteSpace(value) ? null : value);
        return new View(
            Actor: read.GetValueOrDefault("actor"),
            Agreement: read.GetValueOrDefault("agreement"),
            Kind: read.GetValueOrDefault("kind"),
            Year: read.GetValueOrDefault("year"),
            Article: read.GetValueOrDefault("article"),
            Q: read.GetValueOrDefault("q"),
            Fact: read.GetValueOrDefault("fact"),
            Group: read.GetValueOrDefault("group"),
            Zoom: read.GetValueOrDefault("zoom"));
    }

    /// <summary>The same state without blanks: a form sends the fields that nobody filled in, too.</summary>
    public View WithoutBlanks() => Read(Parameters.Select(each => new KeyValuePair<string, string?>(each.Key, each.Value)));

    /// <summary>The address of this state under a path.</summary>
    public string At(string path)
    {
        string query = string.Join('&', Parameters.Select(each => each.Key + "=" + Uri.EscapeDataString(each.Value)));
        return query.Length == 0 ? path : path + "?" + query;
    }

    /// <summary>The address of the page in this state.</summary>
    public override string ToString() => At("/");
}
