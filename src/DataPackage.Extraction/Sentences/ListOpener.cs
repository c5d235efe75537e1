using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>How a sentence opens an item of an enumeration.</summary>
internal enum ListOpenerKind
{
    /// <summary>"First, …", "2. …": says its place.</summary>
    Ordinal,

    /// <summary>"To begin with, …": the first item, if a second follows.</summary>
    Start,

    /// <summary>"Next, …": the place after the item before.</summary>
    Next,

    /// <summary>"Finally, …": the same, and ends the list.</summary>
    Last,
}

/// <summary>The words or the marker that open an item of an enumeration in running text.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Ordinal">The place, for <see cref="ListOpenerKind.Ordinal"/>.</param>
/// <param name="Style">How a marker is written; 0 for words. Items of one list share it.</param>
internal readonly record struct ListOpener(ListOpenerKind Kind, int Ordinal, InlineMarker.Styles Style)
{
    // "Therefore, for starters, …": connectors that may stand before the opener.
    private static readonly string[] Connectors = { "therefore", "so", "and", "but", "thus", "hence", "well", ",", "now" };

    private static readonly ILookup<string, (string[] Words, string Place)> Openers = DataTable.Rows("list-openers.tsv")
        .Select(row => (Words: row[0].Split(' '), Place: row[1]))
        .OrderByDescending(opener => opener.Words.Length)
        .ToLookup(opener => opener.Words[0], StringComparer.Ordinal);

    /// <summary>Reads the opener of a sentence; null when it opens no item.</summary>
    /// <param name="reading">The reading view.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="style">The style of the list that is open, which tells "i." the letter from "i." the number.</param>
    public static ListOpener? Read(string reading, Sentence sentence, InlineMarker.Styles style)
    {
        InlineMarker? before = style == 0 ? null : new InlineMarker(style, 0, 0);
        if (InlineMarker.Read(reading, sentence.Span.Start, sentence.Span.End, before) is { } marker)
            return new ListOpener(ListOpenerKind.Ordinal, marker.Value, marker.Style);

        IReadOnlyList<Token> tokens = sentence.Tokens;
        int at = 0;
        while (at < tokens.Count && at < 4 && Array.IndexOf(Connectors, tokens[at].Lower) >= 0)
            at++;
        if (at >= tokens.Count || tokens[at].IsQuoted)
            return null;
        return ReadPhrase(tokens, at) ?? ReadNounPhrase(tokens, at);
    }

    private static ListOpener? ReadPhrase(IReadOnlyList<Token> tokens, int at)
    {
        foreach ((string[] words, string place) in Openers[tokens[at].Lower])
        {
            int end = at + words.Length;
            if (end >= tokens.Count || !Matches(tokens, at, words))
                continue;
            bool pause = tokens[end].Kind == TokenKind.Punctuation && tokens[end].Lower is "," or ":" or "-" or ";";
            // "First we must …" opens an item; "First Minister", "Last year" and "Then it rained" do not.
            bool plainOrdinal = char.IsDigit(place[0]) && tokens[end].Kind == TokenKind.Word && !tokens[end].IsCapitalized;
            bool plainLast = words[0] == "finally" && tokens[end].Kind == TokenKind.Word;
            if (pause || plainOrdinal || plainLast)
                return Of(place);
        }

        return null;
    }

    /// <summary>"The second is …", "A third reason …", "Our first demand …".</summary>
    private static ListOpener? ReadNounPhrase(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || tokens[at].Lower is not ("the" or "a" or "our" or "my"))
            return null;
        string? place = Openers[tokens[at + 1].Lower].FirstOrDefault(opener => opener.Words.Length == 1).Place;
        if (place is null || (!char.IsDigit(place[0]) && place != "last"))
            return null;
        Token next = tokens[at + 2];
        return next.Lower is "is" or "are" or "was" or "concerns" or "," || ListNouns.Contains(next.Lower) ? Of(place) : null;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }

        return true;
    }

    private static ListOpener Of(string place) => place switch
    {
        "start" => new ListOpener(ListOpenerKind.Start, 1, 0),
        "next" => new ListOpener(ListOpenerKind.Next, 0, 0),
        "last" => new ListOpener(ListOpenerKind.Last, 0, 0),
        _ => new ListOpener(ListOpenerKind.Ordinal, int.Parse(place, CultureInfo.InvariantCulture), 0),
    };
}
