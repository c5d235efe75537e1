using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>A person's name in a line, without titles before it and degrees behind it.</summary>
/// <param name="Span">Its place in the line.</param>
/// <param name="OpensWithGivenName">Whether its first word is a frequent given name.</param>
/// <param name="IsOneWord">Whether it has neither given name nor surname beside it.</param>
internal readonly record struct PersonName(TextSpan Span, bool OpensWithGivenName, bool IsOneWord);

/// <summary>Tells names of persons from other words with capitals by their form and by word lists.</summary>
internal static class PersonNames
{
    private const int LongestName = 6;
    private const string NoteMarks = "*\u2020\u2021\u00A7\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076";

    private static readonly ILookup<string, string> Parts =
        DataTable.Rows("person-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = new(Parts["title"], StringComparer.Ordinal);
    private static readonly HashSet<string> Particles = new(Parts["particle"], StringComparer.Ordinal);
    private static readonly HashSet<string> Suffixes = new(Parts["suffix"], StringComparer.Ordinal);
    private static readonly HashSet<string> Credentials = new(Parts["credential"], StringComparer.Ordinal);
    private static readonly HashSet<string> GivenNames = DataTable.Words("given-names.tsv");
    private static readonly HashSet<string> NeverInNames = DataTable.Words("not-a-name.tsv");

    /// <summary>Reads the words between two positions as one name, or null when they are none.</summary>
    /// <param name="line">A line of the reading view.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="announced">Whether a cue such as "By" says that a name stands here; then capitals and rarer forms are trusted.</param>
    public static PersonName? Read(string line, int start, int end, bool announced)
    {
        List<TextSpan> words = Words(line, start, end);
        int last = words.Count - 1;
        while (last > 0 && IsCredential(words[last].In(line)))
            last--;
        int first = 0;
        while (first < last && (IsTitle(words[first].In(line)) || (words[first].In(line) == "the" && IsTitle(words[first + 1].In(line)))))
            first++;

        int count = last - first + 1;
        if (count < 1 || count > LongestName || (count == 1 && !(announced && first == 0)))
            return null;
        words[last] = WithoutNoteMark(line, words[last]);
        string opening = words[first].In(line);
        bool given = GivenNames.Contains(opening) || GivenNames.Contains(Capitalised(opening));
        for (int i = first; i <= last; i++)
        {
            if (!IsNamePart(words[i].In(line), i == first, i == last, announced) || (IsNoName(words[i].In(line)) && !(announced && given)))
                return null;
        }

        if (count == 1 && (opening.Length < 3 || !opening.HasLower() || IsTitle(opening)))
            return null;
        TextSpan tail = words[last];
        int nameEnd = tail.End;
        return line[nameEnd - 1] == '.' && !IsInitial(tail.In(line)) && !Suffixes.Contains(Key(tail.In(line)))
            ? null
            : new PersonName(TextSpan.FromBounds(words[first].Start, nameEnd), given, count == 1);
    }

    /// <summary>Whether a word opens with a capital, or is a lower-case part of a name ("van").</summary>
    public static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>How many words a line has.</summary>
    public static int CountWords(string line)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in line)
        {
            bool blank = char.IsWhiteSpace(c) || c == ',';
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }

        return words;
    }

    /// <summary>The words of a piece of a line, parted at white space.</summary>
    public static List<TextSpan> Words(string line, int start, int end)
    {
        var words = new List<TextSpan>();
        int i = start;
        while (i < end)
        {
            while (i < end && (char.IsWhiteSpace(line[i]) || line[i] == ','))
                i++;
            int wordStart = i;
            while (i < end && !char.IsWhiteSpace(line[i]) && line[i] != ',')
                i++;
            if (i > wordStart)
                words.Add(TextSpan.FromBounds(wordStart, i));
        }

        return words;
    }

    /// <summary>Whether "Jr." or the like follows: its comma parts no two names.</summary>
    public static bool IsSuffixAt(string line, int start)
    {
        int wordStart = start;
        while (wordStart < line.Length && line[wordStart] == ' ')
            wordStart++;
        int end = wordStart;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        return end > wordStart && Suffixes.Contains(line.Substring(wordStart, end - wordStart).ToLowerInvariant());
    }

    /// <summary>"Ada Quill*", "Lin Zhao\u2020": a mark that points to a note about the author.</summary>
    private static TextSpan WithoutNoteMark(string line, TextSpan word)
    {
        int end = word.End;
        while (end > word.Start + 1 && NoteMarks.IndexOf(line[end - 1]) >= 0)
            end--;
        return TextSpan.FromBounds(word.Start, end);
    }

    private static bool IsNamePart(string word, bool isFirst, bool isLast, bool announced)
    {
        if (IsInitial(word))
            return !isLast || !isFirst;
        if (!isFirst && !isLast && Particles.Contains(Key(word)))
            return true;
        if (isLast && !isFirst && Suffixes.Contains(Key(word)))
            return true;
        if (!IsCapitalised(word) && !OpensWithArticle(word))
            return false;
        if (word.Any(c => !char.IsLetter(c) && c is not ('\'' or '-' or '.')))
            return false;
        return announced || !isFirst || word.Length <= 2 || word.HasLower();
    }

    /// <summary>"al-Masri", "d'Arcy".</summary>
    private static bool OpensWithArticle(string word)
    {
        int mark = word.IndexOfAny(new[] { '-', '\'' });
        return mark is > 0 and < 4 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    /// <summary>"J.", "J", "J.K.".</summary>
    private static bool IsInitial(string word)
    {
        if (word.Length == 1)
            return char.IsUpper(word[0]);
        if (word.Length > 6 || word.Length % 2 != 0)
            return false;
        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || word[i + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>Whether a word stands before a name and is no part of it ("Dr.", "Commander").</summary>
    public static bool IsTitle(string word) => IsCapitalised(word) && Titles.Contains(Key(word));

    private static bool IsCredential(string word) =>
        Credentials.Contains(Key(word)) && word.Skip(1).Any(char.IsUpper);

    private static bool IsNoName(string word) => NeverInNames.Contains(Key(word));

    private static string Key(string word) => word.Replace(".", string.Empty).ToLowerInvariant();

    private static string Capitalised(string word) =>
        word.Length < 2 ? word : word.Substring(0, 1) + word.Substring(1).ToLowerInvariant();
}
