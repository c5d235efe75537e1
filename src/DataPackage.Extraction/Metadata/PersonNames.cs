using System;
using System.Collections.Generic;
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

    private static readonly HashSet<string> GivenNames = DataTable.Words("given-names.tsv");

    [ThreadStatic]
    private static List<TextSpan>? scratch;

    /// <summary>Reads the words between two positions as one name, or null when they are none.</summary>
    /// <param name="line">A line of the reading view.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="announced">Whether a cue such as "By" says that a name stands here; then capitals and rarer forms are trusted.</param>
    public static PersonName? Read(string line, int start, int end, bool announced)
    {
        if (!MayOpen(line, start, end))
            return null;
        List<TextSpan> words = scratch ??= new List<TextSpan>();
        words.Clear();
        foreach (TextSpan word in new WordWalk(line, start, end))
            words.Add(word);
        int last = words.Count - 1;
        while (last > 0 && IsCredential(line, words[last]))
            last--;
        int first = 0;
        // "Dr hab.", "Prof. dr.": behind a title another may be small.
        while (first < last && (IsTitle(line, words[first]) || (first > 0 && Is(line, words[first], CueClasses.Title)) || (Is(line, words[first], "the") && IsTitle(line, words[first + 1]))))
            first++;

        int count = last - first + 1;
        if (count < 1 || count > LongestName || (count == 1 && !(announced && first == 0)))
            return null;
        words[last] = WithoutNoteMark(line, words[last]);
        TextSpan opening = words[first];
        bool given = IsGivenName(line, opening);
        for (int i = first; i <= last; i++)
        {
            if (!IsNamePart(line, words[i], i == first, i == last, announced) || (Is(line, words[i], CueClasses.NotName) && !(announced && given)))
                return null;
        }

        if (count == 1 && (opening.Length < 3 || !HasLower(line, opening) || IsTitle(line, opening)))
            return null;
        TextSpan tail = words[last];
        return line[tail.End - 1] == '.' && !IsInitial(line, tail) && !Is(line, tail, CueClasses.Suffix)
            ? null
            : new PersonName(TextSpan.FromBounds(opening.Start, tail.End), given, count == 1);
    }

    /// <summary>A name opens with a capital, or with an article of its own or of a title before it; most words open none.</summary>
    public static bool MayOpen(string line, int start, int end)
    {
        var words = new WordWalk(line, start, end);
        return words.MoveNext() && (char.IsUpper(line[words.Current.Start]) || Is(line, words.Current, "the") || OpensWithArticle(line, words.Current));
    }

    /// <summary>Whether given name and surname may open a piece of a line that no cue announces as a name.</summary>
    public static bool MayOpenFullName(string line, int start, int end)
    {
        if (!MayOpen(line, start, end))
            return false;
        var words = new WordWalk(line, start, end);
        words.MoveNext();
        CueClasses first = CueWords.OfName(line, words.Current);
        if ((first & (CueClasses.NotName | CueClasses.Title)) == CueClasses.NotName || !words.MoveNext())
            return false;
        TextSpan second = words.Current;
        return char.IsUpper(line[second.Start]) || line[second.Start] == '(' || OpensWithArticle(line, second)
            || Is(line, second, CueClasses.Particle | CueClasses.Suffix);
    }

    /// <summary>Whether a word opens with a capital, or is a lower-case part of a name ("van").</summary>
    public static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>Whether a word of a line opens with a capital.</summary>
    public static bool IsCapitalised(string line, TextSpan word) => char.IsUpper(line[word.Start]);

    /// <summary>Whether a word of a line is this one.</summary>
    public static bool Is(string line, TextSpan word, string text) =>
        word.Length == text.Length && string.CompareOrdinal(line, word.Start, text, 0, text.Length) == 0;

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
        foreach (TextSpan word in new WordWalk(line, start, end))
            words.Add(word);
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
        return end > wordStart && Is(line, TextSpan.FromBounds(wordStart, end), CueClasses.Suffix);
    }

    /// <summary>"Ada Quill*", "Lin Zhao\u2020": a mark that points to a note about the author.</summary>
    private static TextSpan WithoutNoteMark(string line, TextSpan word)
    {
        int end = word.End;
        while (end > word.Start + 1 && NoteMarks.IndexOf(line[end - 1]) >= 0)
            end--;
        return TextSpan.FromBounds(word.Start, end);
    }

    private static bool IsNamePart(string line, TextSpan word, bool isFirst, bool isLast, bool announced)
    {
        if (IsInitial(line, word))
            return !isLast || !isFirst;
        if (!isFirst && Is(line, word, isLast ? CueClasses.Suffix : CueClasses.Particle))
            return true;
        if (!IsCapitalised(line, word) && !OpensWithArticle(line, word))
            return false;
        for (int i = word.Start; i < word.End; i++)
        {
            if (!char.IsLetter(line[i]) && line[i] is not ('\'' or '-' or '.'))
                return false;
        }

        return announced || !isFirst || word.Length <= 2 || HasLower(line, word);
    }

    /// <summary>"al-Masri", "d'Arcy".</summary>
    private static bool OpensWithArticle(string line, TextSpan word)
    {
        int mark = word.Start;
        while (mark < word.End && mark < word.Start + 4 && line[mark] is not ('-' or '\''))
            mark++;
        return mark > word.Start && mark < word.Start + 4 && mark + 1 < word.End && char.IsUpper(line[mark + 1]);
    }

    /// <summary>"J.", "J", "J.K.".</summary>
    private static bool IsInitial(string line, TextSpan word)
    {
        if (word.Length == 1)
            return char.IsUpper(line[word.Start]);
        if (word.Length > 6 || word.Length % 2 != 0)
            return false;
        for (int i = word.Start; i < word.End; i += 2)
        {
            if (!char.IsUpper(line[i]) || line[i + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>Whether a word stands before a name and is no part of it ("Dr.", "Commander").</summary>
    public static bool IsTitle(string line, TextSpan word) => IsCapitalised(line, word) && Is(line, word, CueClasses.Title);

    private static bool IsCredential(string line, TextSpan word)
    {
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsUpper(line[i]))
                return Is(line, word, CueClasses.Credential);
        }

        return false;
    }

    /// <summary>Written with a small first letter, or in capitals, it is the same name.</summary>
    private static bool IsGivenName(string line, TextSpan word) =>
        Is(line, word, CueClasses.GivenName) && word.In(line) is var name && (GivenNames.Contains(name) || GivenNames.Contains(Capitalised(name)));

    private static bool Is(string line, TextSpan word, CueClasses cue) => (CueWords.OfName(line, word) & cue) != 0;

    private static bool HasLower(string line, TextSpan word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (char.IsLower(line[i]))
                return true;
        }

        return false;
    }

    private static string Capitalised(string word) =>
        word.Length < 2 ? word : word.Substring(0, 1) + word.Substring(1).ToLowerInvariant();
}
