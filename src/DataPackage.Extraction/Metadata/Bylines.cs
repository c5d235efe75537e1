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

    private const int LongestRankMark = 12;
    private const int LettersOfSurname = 3;

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

    /// <summary>The names of a list of authors without any cue, or nothing when a part of it is no name.</summary>
    /// <param name="line">A line of the reading view.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="announced">Whether a cue says that names stand here.</param>
    public static IReadOnlyList<BylineName> Names(string line, int start, int end, bool announced)
    {
        if (!announced && !PersonNames.MayOpenFullName(line, start, end))
            return Array.Empty<BylineName>();
        var names = new List<BylineName>();
        int i = start;
        Separator before = Separator.List;
        end = EndBeforeDate(line, start, end);
        while (i < end)
        {
            // "…, Fellow; and Jane Doe": the mark before "and" has parted them already.
            if (i > start && string.Compare(line, i, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0)
                (i, before) = (i + 5, Separator.And);
            i = EndOfRank(line, i, end);
            int chunkEnd = EndOfChunk(line, i, end, out int next, out Separator after);
            PersonName? name = before == Separator.Affiliation || (names.Count > 0 && before == Separator.List && IsRole(line, i, chunkEnd)) ? null : PersonNames.Read(line, i, chunkEnd, announced);
            // "Hill & Holler" and "Hill (Devon)" are no persons called Hill.
            if (name is { IsOneWord: true } && names.Count == 0 && chunkEnd < end && line[chunkEnd] is '&' or '(')
                break;
            if (name is { } person && GoesOn(names, person, before))
                names.Add(new BylineName(person.Span, new TextSpan(person.Span.End, 0), person.OpensWithGivenName));
            else if (names.Count > 0)
                names[names.Count - 1] = Extend(names[names.Count - 1], line, i, chunkEnd);
            else
                break;
            if (after == Separator.End && !IsListMark(line, chunkEnd, next, end))
                break;
            before = after == Separator.End ? Separator.List : after;
            i = next;
        }

        return names;
    }

    /// <summary>"Jane Doe \u2022 Lin Zhao | Tomas Roe": a mark that ends most lists goes on where a name follows.</summary>
    private static bool IsListMark(string line, int at, int next, int end) =>
        at < end && ListMarks.IndexOf(line[at]) >= 0
        && PersonNames.Read(line, next, EndOfChunk(line, next, end, out _, out _), announced: false) is { IsOneWord: false, OpensWithGivenName: true };

    /// <summary>"Visiting Fellow" behind the comma of a name is what its bearer is; "Peter Bishop" is another.</summary>
    private static bool IsRole(string line, int start, int end)
    {
        CueClasses first = CueClasses.None, last = CueClasses.None;
        int words = 0;
        foreach (TextSpan word in new WordWalk(line, start, end))
        {
            last = CueWords.OfName(line, word);
            first = words++ == 0 ? last : first;
        }

        return words > 1 && (last & CueClasses.Role) != 0 && (first & CueClasses.GivenName) == 0;
    }

    /// <summary>"Commander (ret.) Jane Doe": where the name begins behind a rank and its bracket.</summary>
    private static int EndOfRank(string line, int start, int end)
    {
        int open = start < end ? line.IndexOf('(', start, end - start) : -1;
        int close = open < 0 ? -1 : line.IndexOf(')', open, end - open);
        if (close < 0 || close - open > LongestRankMark)
            return start;
        bool isRank = false;
        foreach (TextSpan word in new WordWalk(line, start, open))
        {
            if (!PersonNames.IsTitle(line, word))
                return start;
            isRank = true;
        }

        return isRank ? close + 1 : start;
    }

    /// <summary>Behind a role or an employer a comma may part a place; a further name there must look like one.</summary>
    private static bool GoesOn(List<BylineName> names, PersonName next, Separator before)
    {
        if (names.Count == 0)
            return true;
        bool behindRole = names[names.Count - 1].Affiliation.Length > 0;
        return !next.IsOneWord && (!behindRole || before == Separator.And || next.OpensWithGivenName);
    }

    private static Byline? ReadAt(string line, int start)
    {
        int length = CueLengthAt(line, start, out AuthorRole role);
        if (length == 0)
            return null;
        int namesStart = start + length;
        IReadOnlyList<BylineName> names = Names(line, namesStart, EndBeforeStop(line), announced: true);
        if (names.Count == 0)
            names = BehindRole(line, namesStart);
        if (names.Count == 0)
            names = InBrackets(line, namesStart);
        if (names.Count == 0)
            names = House(line, namesStart, EndBeforeDate(line, namesStart, line.Length));
        if (names.Count == 0)
            return null;
        bool isBoard = names[0].Name.In(line).EndsWith("editorial board", StringComparison.OrdinalIgnoreCase);
        return new Byline(names, isBoard ? AuthorRole.EditorialBoard : role);
    }

    /// <summary>"This article was written by Jane Doe.": the stop of a sentence, not that of "Jr."</summary>
    private static int EndBeforeStop(string line)
    {
        int end = line.Length - 1;
        if (end < LettersOfSurname || line[end] != '.')
            return line.Length;
        for (int i = end - 1; i >= end - LettersOfSurname; i--)
        {
            if (!char.IsLower(line[i]))
                return line.Length;
        }

        return end;
    }

    /// <summary>"Prepared by the Harbour Team (Jane Doe, lead; Lin Zhao)": the members, where the team is named.</summary>
    private static IReadOnlyList<BylineName> InBrackets(string line, int start)
    {
        int open = line.IndexOf('(', start);
        int close = open < 0 ? -1 : line.IndexOf(')', open);
        IReadOnlyList<BylineName> names = close < 0 ? Array.Empty<BylineName>() : Names(line, open + 1, close, announced: false);
        bool isHouse = open > 0 && House(line, start, open).Count > 0;
        return isHouse && names.Count > 1 ? names : Array.Empty<BylineName>();
    }

    /// <summary>A month behind a name is no surname.</summary>
    private static int EndBeforeDate(string line, int start, int end)
    {
        for (int at = 0; MetadataDates.Next(line, at, end) is { } date; at = date.End)
        {
            if (date.Start >= start)
                return date.Start;
        }

        return end;
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
        int end = EndOfChunk(line, start, limit, out _, out _);
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

    private static BylineName Extend(BylineName name, string line, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(line[start]))
            start++;
        if (start == end)
            return name;
        int from = name.Affiliation.Length == 0 ? start : name.Affiliation.Start;
        return name with { Affiliation = TextSpan.FromBounds(from, end) };
    }

    private enum Separator
    {
        List,
        And,
        Affiliation,
        End,
    }

    /// <summary>A chunk ends at a comma, at "and", at a word that opens an affiliation; the list ends at a bar, dash or date.</summary>
    private static int EndOfChunk(string line, int start, int end, out int next, out Separator separator)
    {
        while (start < end && line[start] == ' ')
            start++;
        for (int i = start; i < end; i++)
        {
            separator = SeparatorAt(line, i, end, out int length);
            if (length == 0)
                continue;
            next = i + length;
            return i;
        }

        next = end;
        separator = Separator.End;
        return end;
    }

    private static Separator SeparatorAt(string line, int i, int end, out int length)
    {
        char c = line[i];
        length = 1;
        if (c == ',' && PersonNames.IsSuffixAt(line, i + 1))
            length = 0;
        if (c == ',')
            return Separator.List;
        if (c is ';' or '&')
            return Separator.And;
        bool isSpacedDash = c == '-' && i > 0 && line[i - 1] is ' ' or '-' && (i + 1 >= end || line[i + 1] is ' ' or '-');
        if (isSpacedDash || EndsSentence(line, i, end) || char.IsDigit(c) || EndsList.IndexOf(c) >= 0)
            return Separator.End;
        if (c == ' ')
        {
            int next = i + 1;
            while (next < end && line[next] == ' ')
                next++;
            foreach ((string word, Separator separator) in Connectors)
            {
                if (next + word.Length <= end && string.Compare(line, next, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    length = next - i + word.Length;
                    return separator;
                }
            }

            // Columns of one line, "By Ada Quill   Local democracy reporter"; markup leaves blanks before a name and before its comma.
            if (next > i + 1 && i > 0 && char.IsLetter(line[i - 1]) && next < end && char.IsLetter(line[next]))
            {
                length = next - i;
                return Separator.List;
            }
        }

        length = 0;
        return Separator.End;
    }

    /// <summary>A stop behind a whole word; initials, "Dr." and "Jr." have one within a name.</summary>
    private static bool EndsSentence(string line, int stop, int end)
    {
        if (line[stop] != '.' || stop + 1 >= end || line[stop + 1] != ' ')
            return false;
        int start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return stop - start >= ShortestLastWord && !PersonNames.IsTitle(line, TextSpan.FromBounds(start, stop));
    }

    private const int ShortestLastWord = 3;

    private const string ListMarks = "|/\u2022\u00B7";
    private const string EndsList = "|/@(<[\u2022\u00B7";

    private static readonly (string Word, Separator Separator)[] Connectors =
    {
        ("and ", Separator.And), ("with ", Separator.And),
        ("of ", Separator.Affiliation), ("from ", Separator.Affiliation), ("at ", Separator.Affiliation), ("for ", Separator.Affiliation),
        ("on ", Separator.End), ("in ", Separator.End), ("to ", Separator.End), ("is ", Separator.End), ("updated ", Separator.End),
        ("published ", Separator.End), ("posted ", Separator.End), ("monday", Separator.End), ("tuesday", Separator.End),
        ("wednesday", Separator.End), ("thursday", Separator.End), ("friday", Separator.End), ("saturday", Separator.End),
        ("sunday", Separator.End),
    };

    private static AuthorRole RoleOf(string part) => part switch
    {
        "speaker" => AuthorRole.Speaker,
        "co-author" => AuthorRole.CoAuthor,
        _ => AuthorRole.Author,
    };
}
