using System;
using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds the speaker whom a title names: "J. Doe: Address to …", "Remarks by J. Doe at …", "J. Doe's speech to …".</summary>
internal static class Speakers
{
    private const int LongestTurn = 60;

    private static readonly HashSet<string> SpeechNouns = DataTable.Words("speech-nouns.tsv");

    /// <summary>The speaker, or nobody.</summary>
    public static IReadOnlyList<Author> Find(Page page, PageLine? title)
    {
        if (title is null)
            return Array.Empty<Author>();
        string line = title.Reading;
        TextSpan? name = BeforeColon(line) ?? BeforePossessive(line) ?? BehindBy(line);
        return name is { } span ? Speaker(page, new TextSpan(title.Span.Start + span.Start, span.Length))
            : OpensWithSpeech(line) && OnlyWitness(page) is { } witness ? Speaker(page, witness) : Array.Empty<Author>();
    }

    private static IReadOnlyList<Author> Speaker(Page page, TextSpan span) => new[] { new Author(page.Value(span), null, AuthorRole.Speaker) };

    /// <summary>"Address to …", "Testimony of …".</summary>
    public static bool OpensWithSpeech(string line) => IsSpeech(FirstWord(line, 0));

    /// <summary>"Ms. Ada Quill: Good morning, Chair": the only name that the record of a hearing gives in full to who speaks.</summary>
    private static TextSpan? OnlyWitness(Page page)
    {
        string reading = page.Article.Layout.Reading;
        TextSpan? found = null;
        foreach (ArticlePassage passage in page.Article.Passages)
        {
            int colon = reading.IndexOf(": ", passage.Span.Start, Math.Min(passage.Span.Length, LongestTurn), StringComparison.Ordinal);
            if (colon < 0 || PersonNames.Read(reading, passage.Span.Start, colon, announced: true) is not { IsOneWord: false } name)
                continue;
            if (found is { } other && other.In(reading) != name.Span.In(reading))
                return null;
            found ??= name.Span;
        }

        return found;
    }

    private static TextSpan? BeforeColon(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && IsSpeech(FirstWord(line, colon + 2)) ? NameIn(line, 0, colon) : null;
    }

    private static TextSpan? BeforePossessive(string line)
    {
        int mark = line.IndexOf("'s ", StringComparison.Ordinal);
        return mark > 0 && NamesSpeech(line, mark + 3) ? NameIn(line, 0, mark) : null;
    }

    /// <summary>"… State of the City Address 2022": the noun may stand behind what kind of speech it is, in capitals.</summary>
    private static bool NamesSpeech(string line, int start)
    {
        foreach (TextSpan word in PersonNames.Words(line, start, line.Length))
        {
            string text = word.In(line);
            if (IsSpeech(text))
                return true;
            if (!char.IsUpper(text[0]) && text is not ("of" or "the" or "to" or "on"))
                return false;
        }

        return false;
    }

    /// <summary>"Keynote speech by Jane Doe, Governor of …"; the word before "by" is what was delivered.</summary>
    private static TextSpan? BehindBy(string line)
    {
        int by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by < 0)
            return null;
        List<TextSpan> before = PersonNames.Words(line, 0, by);
        if (before.Count == 0 || !IsSpeech(before[before.Count - 1].In(line)))
            return null;
        IReadOnlyList<BylineName> names = NameList.Read(line, by + 4, line.Length, announced: true);
        return names.Count > 0 ? names[0].Name : null;
    }

    private static TextSpan? NameIn(string line, int start, int end) =>
        PersonNames.Read(line, start, end, announced: true) is { IsOneWord: false } name ? name.Span : null;

    private static bool IsSpeech(string word) => SpeechNouns.Contains(word.Trim(',', '.', ':').ToLowerInvariant());

    private static string FirstWord(string line, int start)
    {
        int end = start;
        while (end < line.Length && line[end] != ' ')
            end++;
        return line.Substring(start, end - start);
    }
}
