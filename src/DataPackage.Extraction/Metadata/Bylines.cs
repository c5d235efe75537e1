using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Somebody named in a byline.</summary>
/// <param name="Name">Place of the name in the line.</param>
/// <param name="Affiliation">Place of role and organisation behind it; empty when there are none.</param>
/// <param name="OpensWithGivenName">Whether a frequent given name opens it.</param>
internal readonly record struct BylineName(TextSpan Name, TextSpan Affiliation, bool OpensWithGivenName);

/// <summary>A line that names who wrote or spoke the article.</summary>
internal sealed record Byline(IReadOnlyList<BylineName> Names, AuthorRole Role);

/// <summary>Reads "By A, B and C", "Speech by X, Governor of Y, at Z", "13 May 2024 | by Q".</summary>
internal static class Bylines
{
    private static readonly Dictionary<string, AuthorRole> Cues = DataTable.Rows("byline-cues.tsv")
        .ToDictionary(row => row[0], row => RoleOf(row[1]), StringComparer.Ordinal);

    private static readonly HashSet<char> Openings = new(Cues.Keys.Select(cue => cue[0]));

    private static readonly int LongestCue = Cues.Keys.Max(cue => cue.Length);

    /// <summary>The byline a line is, or null.</summary>
    public static Byline? Read(string line) => line.Length > PageLine.LongestLabel ? null : Read(line, LineFacts.Of(line));

    /// <summary>The byline that a line is of which the facts are known, or null.</summary>
    public static Byline? Read(string line, LineFacts facts)
    {
        if (line.Length > PageLine.LongestLabel || !(facts.OpensWith(CueClasses.Byline) || facts.Has(CueClasses.By)) || BookDetails.Describes(line))
            return null;
        return (facts.OpensWith(CueClasses.Byline) ? ReadAt(line, 0) : null) ?? (facts.Has(CueClasses.By) ? ReadAfterDate(line, facts) : null);
    }

    /// <summary>Whether a line is only the cue; the names stand in the next line.</summary>
    public static bool IsCueAlone(string line) =>
        line.Length <= LongestCue && Cues.ContainsKey(line.Trim().ToLowerInvariant());

    /// <summary>Whether a line of the page is only the cue.</summary>
    public static bool IsCueAlone(PageLine line) => line.Facts.OpensWith(CueClasses.Byline) && IsCueAlone(line.Reading);

    /// <summary>"By our staff | 4 July 2012": a byline, though it names nobody.</summary>
    public static bool OpensWithBy(string line) => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part that the persons below a cue alone have.</summary>
    public static AuthorRole RoleBelow(string cue) => Cues[cue.Trim().ToLowerInvariant()];

    private static Byline? ReadAt(string line, int start)
    {
        int length = CueLengthAt(line, start, out AuthorRole role);
        if (length == 0)
            return null;
        int namesStart = start + length;
        IReadOnlyList<BylineName> names = NameList.Read(line, namesStart, line.Length, announced: true);
        if (names.Count == 0)
            names = BehindRole(line, namesStart);
        if (names.Count == 0)
            names = InBrackets(line, namesStart);
        if (names.Count == 0)
            names = House(line, namesStart, NameList.EndBeforeDate(line, namesStart, line.Length));
        if (names.Count == 0)
            return null;
        bool isBoard = EditorialBoards.IsBoard(names[0].Name.In(line));
        return new Byline(names, isBoard ? AuthorRole.EditorialBoard : role);
    }

    /// <summary>"Prepared by the Harbour Team (Jane Doe, lead; Lin Zhao)": the members, where the team is named.</summary>
    private static IReadOnlyList<BylineName> InBrackets(string line, int start)
    {
        int open = line.IndexOf('(', start);
        int close = open < 0 ? -1 : line.IndexOf(')', open);
        IReadOnlyList<BylineName> names = close < 0 ? Array.Empty<BylineName>() : NameList.Read(line, open + 1, close, announced: false);
        bool isHouse = open > 0 && House(line, start, open).Count > 0;
        return isHouse && names.Count > 1 ? names : Array.Empty<BylineName>();
    }

    /// <summary>"February 1, 2019 | BY: Jane Doe", "/ in Health / by Jane Doe".</summary>
    private static Byline? ReadAfterDate(string line, LineFacts facts)
    {
        for (int at = line.IndexOf("by", StringComparison.OrdinalIgnoreCase); at > 0;
             at = line.IndexOf("by", at + 2, StringComparison.OrdinalIgnoreCase))
        {
            bool isWord = !char.IsLetterOrDigit(line[at - 1]) && at + 2 < line.Length && line[at + 2] is ' ' or ':';
            if (isWord && facts.MayDate && MetadataDates.In(line).Count > 0 && !HasProse(line, at) && !IsDoneBy(line, at))
                return ReadAt(line, at);
        }

        return ReadAtEnd(line);
    }

    /// <summary>"A weekly letter from the quays, by Jane Doe": the name ends the line.</summary>
    private static Byline? ReadAtEnd(string line)
    {
        int by = line.LastIndexOf(", by ", StringComparison.Ordinal);
        return by > 0 && PersonNames.Read(line, by + 5, line.Length, announced: false) is { IsOneWord: false } name
            && PersonNames.Words(line, 0, by) is { Count: > 2 }
            ? new Byline(new[] { new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName) }, AuthorRole.Author)
            : null;
    }

    /// <summary>"Ordered by", "Approved by": who orders or approves a text has not written it.</summary>
    private static bool IsDoneBy(string line, int by)
    {
        int end = by;
        while (end > 0 && line[end - 1] == ' ')
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        string verb = line.Substring(start, end - start).ToLowerInvariant();
        return verb.EndsWith("ed", StringComparison.Ordinal) && !Cues.ContainsKey(verb + " by");
    }

    /// <summary>Lower-case words before "by" make the line a sentence ("was published in May 2020 by …").</summary>
    private static bool HasProse(string line, int end) =>
        PersonNames.Words(line, 0, end).Select(word => word.In(line))
            .Count(word => word.Length > 2 && word.All(char.IsLower)) > 2;

    private static int CueLengthAt(string line, int start, out AuthorRole role)
    {
        role = AuthorRole.Author;
        int longest = Math.Min(LongestCue, line.Length - start);
        if (longest < 2 || !Openings.Contains(char.ToLowerInvariant(line[start])))
            return 0;
        for (int length = longest; length > 1; length--)
        {
            int end = start + length;
            bool parted = end < line.Length && (line[end] is ' ' or ':' || line[end - 1] == ':');
            // "Written by: Jane Doe" says no more than "Written by Jane Doe".
            if (parted && Cues.TryGetValue(line.Substring(start, length).ToLowerInvariant(), out role))
                return line[end] == ':' ? length + 1 : length;
        }

        return 0;
    }

    /// <summary>"by the Coordinator for Relief, Mr. John Doe, on …": the name stands behind the office, after its title.</summary>
    private static IReadOnlyList<BylineName> BehindRole(string line, int start)
    {
        for (int comma = line.IndexOf(", ", start, StringComparison.Ordinal); comma > 0;
             comma = line.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            int end = line.IndexOf(',', comma + 1) is var next and > 0 ? next : line.Length;
            if (PersonNames.Read(line, comma + 2, end, announced: true) is { IsOneWord: false } name && name.Span.Start > comma + 2)
                return new[] { new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName) };
        }

        return Array.Empty<BylineName>();
    }

    /// <summary>A board, agency or desk that signs: "The Editorial Board", "Associated Press"; never "Staff Reports".</summary>
    private static IReadOnlyList<BylineName> House(string line, int start, int limit)
    {
        int end = NameList.EndOfChunk(line, start, limit);
        List<TextSpan> words = PersonNames.Words(line, start, end);
        if (words.Count is 0 or > 7)
            return Array.Empty<BylineName>();
        bool isName = words.Count > 1 && words.Select(word => word.In(line)).All(word =>
            PersonNames.IsCapitalised(word) || word is "the" or "of" or "and" or "for" or "our" or "&");
        bool isStaff = words.Any(word => word.In(line).ToLowerInvariant() is "staff" or "admin" or "reporters" or "agencies" or "newsroom" or "numbers");
        bool isOffice = words[0].In(line).ToLowerInvariant() == "the" && Biographies.SpeaksOfRole(line.Substring(start, end - start));
        if (!isName || isStaff || isOffice)
            return Array.Empty<BylineName>();
        int nameStart = words[0].In(line) == "the" ? words[1].Start : words[0].Start;
        TextSpan name = TextSpan.FromBounds(nameStart, words[words.Count - 1].End);
        return new[] { new BylineName(name, new TextSpan(name.End, 0), false) };
    }

    private static AuthorRole RoleOf(string part) => part switch
    {
        "speaker" => AuthorRole.Speaker,
        "co-author" => AuthorRole.CoAuthor,
        _ => AuthorRole.Author,
    };
}
