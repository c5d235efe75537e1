using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds who answers and who asks in an interview: in its standfirst, or by the names before their turns.</summary>
internal static class Interviews
{
    private const int LongestTurn = 40;
    private const int MostWordsBefore = 6;
    private const int LinesAboveText = 8;

    private static readonly string[] Cues = DataTable.Rows("interview-cues.tsv").Select(row => row[0] + " ").ToArray();

    /// <summary>Whom a line of the head says was spoken to: "A conversation with the glaciologist Jane Doe".</summary>
    public static IReadOnlyList<Author> Answering(Page page)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        for (int i = Math.Max(0, before.Count - LinesAboveText); i < before.Count; i++)
        {
            PageLine line = before[i];
            if (!line.IsShort || !line.Facts.Has(CueClasses.Interview))
                continue;
            string? cue = Cues.FirstOrDefault(words => line.Lower.IndexOf(words, StringComparison.Ordinal) >= 0);
            if (cue is not null && NameBehind(line, line.Lower.IndexOf(cue, StringComparison.Ordinal) + cue.Length) is { } name)
                return new[] { new Author(page.Value(new TextSpan(line.Span.Start + name.Start, name.Length)), null, AuthorRole.Speaker) };
        }

        return Array.Empty<Author>();
    }

    /// <summary>The two whose full names open turns of the text: who asks is its author, who answers its speaker. Else nobody.</summary>
    public static IReadOnlyList<Author> Turns(Page page)
    {
        string reading = page.Article.Layout.Reading;
        var turns = new List<(string Name, TextSpan Span, bool Asks)>();
        foreach (TextSpan passage in page.Article.Passages.Select(passage => passage.Span))
        {
            int colon = reading.IndexOf(": ", passage.Start, Math.Min(passage.Length, LongestTurn), StringComparison.Ordinal);
            if (colon > 0 && PersonNames.Read(reading, passage.Start, colon, announced: false) is { IsOneWord: false } name)
                turns.Add((name.Span.In(reading), name.Span, reading[passage.End - 1] == '?'));
        }

        List<IGrouping<string, (string Name, TextSpan Span, bool Asks)>> voices = turns.GroupBy(turn => turn.Name).ToList();
        if (voices.Count != 2 || voices[0].First().Asks == voices[1].First().Asks)
            return Array.Empty<Author>();
        return voices.Select(voice => voice.First())
            .Select(turn => new Author(page.Value(turn.Span), null, turn.Asks ? AuthorRole.Author : AuthorRole.Speaker)).ToList();
    }

    /// <summary>The first name behind what the person is: "the glaciologist Jane Doe on ice", "Jane Doe, mayor of Westport".</summary>
    private static TextSpan? NameBehind(PageLine line, int start)
    {
        List<TextSpan> words = PersonNames.Words(line.Reading, start, line.Reading.Length);
        int first = words.FindIndex(word => PersonNames.IsCapitalised(word.In(line.Reading)));
        if (first is < 0 or > MostWordsBefore)
            return null;
        int last = first;
        while (last + 1 < words.Count && PersonNames.IsCapitalised(words[last + 1].In(line.Reading)) && words[last + 1].Start == words[last].End + 1)
            last++;
        return PersonNames.Read(line.Reading, words[first].Start, words[last].End, announced: true) is { IsOneWord: false } name ? name.Span : null;
    }
}
