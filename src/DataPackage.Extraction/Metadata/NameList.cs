using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads names that stand in a row, each with what its bearer is: "Jane Doe, Visiting Fellow; Lin Zhao and Richard Roe of the Tide Lab".</summary>
internal static class NameList
{
    private const int LongestRankMark = 12;
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

    private enum Separator
    {
        List,
        And,
        Affiliation,
        End,
    }

    /// <summary>The names of a list of authors without any cue, or nothing when a part of it is no name.</summary>
    /// <param name="line">A line of the reading view.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="announced">Whether a cue says that names stand here.</param>
    public static IReadOnlyList<BylineName> Read(string line, int start, int end, bool announced)
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
        && PersonNames.Read(line, next, EndOfChunk(line, next, end), announced: false) is { IsOneWord: false, OpensWithGivenName: true };

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

    /// <summary>A month behind a name is no surname.</summary>
    public static int EndBeforeDate(string line, int start, int end)
    {
        for (int at = 0; MetadataDates.Next(line, at, end) is { } date; at = date.End)
        {
            if (date.Start >= start)
                return date.Start;
        }

        return end;
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

    /// <summary>Where the first part of a list ends.</summary>
    public static int EndOfChunk(string line, int start, int end) => EndOfChunk(line, start, end, out _, out _);

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
        if (line[stop] != '.' || (stop + 1 < end && line[stop + 1] != ' '))
            return false;
        int start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return stop - start >= ShortestLastWord && char.IsLower(line[stop - 1]) && !PersonNames.IsTitle(line, TextSpan.FromBounds(start, stop));
    }
}
