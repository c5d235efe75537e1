using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Lines that are a byline without "By": "Jane Doe", "Jane Doe - 4 July 2012", "Jane Doe, Director, Harbour Institute".</summary>
internal static class NameLines
{
    private const int LongestLine = 160;

    private static readonly string[] Pictures = { "Images", "Getty", "Photo", "Shutterstock", "AFP", "EPA", "Reuters", "Alamy", "iStock", "Associated Press" };

    /// <summary>Whether a line may be such a byline at all.</summary>
    public static bool MayBe(PageLine line) =>
        line.Kind != BlockKind.ListItem && line.Reading.Length <= LongestLine
        && (line.Reading[line.Reading.Length - 1] is not ('.' or '?' or '!' or ':') || OpensWithNameAndDate(line))
        && !line.IsLabel
        && !Pictures.Any(word => line.Reading.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>"Ada Roe, 4 Jan 2022. Cross-posted from our list."</summary>
    private static bool OpensWithNameAndDate(PageLine line) =>
        line.Dates.Count > 0 && line.Dates[0].Start > 4
        && PersonNames.Read(line.Reading, 0, line.Dates[0].Start, announced: false) is { IsOneWord: false };

    /// <summary>The names when they open the line and everything behind them is a role, a place of work or a date.</summary>
    public static IReadOnlyList<BylineName> Names(string line, LineFacts facts)
    {
        IReadOnlyList<BylineName> names = NameList.Read(line, EndOfOpeningDate(line, facts), line.Length, announced: false);
        if (names.Count == 0)
            return names;
        BylineName last = names[names.Count - 1];
        int end = Math.Max(last.Name.End, last.Affiliation.End);
        string rest = line.Substring(end);
        // "Harbour Gazette" is nobody.
        if (names.Any(name => !name.OpensWithGivenName && OrganisationNames.EndsWithNoun(name.Name.In(line))))
            return Array.Empty<BylineName>();
        bool isClean = names.All(name => name.Affiliation.Length == 0 || Biographies.SpeaksOfRole(name.Affiliation.In(line))
            || Biographies.Organisation(name.Affiliation.In(line)) is not null);
        bool endsClean = !rest.HasLetter() || rest.TrimStart()[0] == '@' || MetadataDates.In(rest).Count > 0
            || Biographies.SpeaksOfRole(rest);
        return isClean && endsClean ? names : Array.Empty<BylineName>();
    }

    /// <summary>"20 November 2019 Jane Doe": where the name begins.</summary>
    private static int EndOfOpeningDate(string line, LineFacts facts)
    {
        // "with Ada Quill" below the name of a column.
        if (line.StartsWith("with ", StringComparison.OrdinalIgnoreCase))
            return 5;
        int end = facts.MayDate && MetadataDates.Next(line, 0, 1) is { } date ? date.End : 0;
        while (end > 0 && end < line.Length && !char.IsLetter(line[end]))
            end++;
        return end;
    }

    /// <summary>A second sign: a frequent given name, a role or date beside the name, or a biography of the same person.</summary>
    public static bool IsConfirmed(
        Page page, IReadOnlyList<PageLine> near, int at, int titleAt, IReadOnlyList<BylineName> names, IReadOnlyList<Biography> biographies)
    {
        PageLine line = near[at];
        string first = page.Value(new TextSpan(line.Span.Start + names[0].Name.Start, names[0].Name.Length));
        if (biographies.Any(biography => biography.Names.Contains(first)))
            return true;
        bool belowTitle = at > titleAt;
        if (belowTitle && at + 1 < near.Count && near[at + 1].Reading[0] == '@')
            return true;
        if (names.Any(name => name.Affiliation.Length > 0))
            return belowTitle;
        bool hasDate = line.Dates.Count > 0;
        bool roleBelow = at + 1 < near.Count && Biographies.SpeaksOfRole(near[at + 1]) && near[at + 1].Reading.Length <= LongestLine;
        bool dateBeside = hasDate || IsDate(near, at - 1) || IsDate(near, at + 1);
        return names.Any(name => name.OpensWithGivenName) ? belowTitle || dateBeside
            : belowTitle && at - titleAt <= 3 && (dateBeside || roleBelow);
    }

    private static bool IsDate(IReadOnlyList<PageLine> lines, int at) =>
        at >= 0 && at < lines.Count && lines[at].DateLine is { OtherWords: <= 1 };
}
