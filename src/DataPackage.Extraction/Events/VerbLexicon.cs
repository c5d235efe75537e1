using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>What a verb tells about time.</summary>
[Flags]
internal enum VerbClass
{
    /// <summary>An occurrence.</summary>
    Occurrence = 0,
    State = 1,
    Measure = 2,
    Activity = 4,
    Career = 8,
    Aim = 16,
    Schedule = 32,
    Move = 64,
    Plan = 128,
    Report = 256,
    End = 512,
    Attain = 1024,
    Recur = 2048,
}

/// <summary>A past form: its base form, and whether it can be the past tense and the participle.</summary>
internal readonly record struct PastForm(string Lemma, bool IsTense, bool IsParticiple);

/// <summary>Forms and aspect of English verbs: irregular ones from a table, the others by rule.</summary>
internal static class VerbLexicon
{
    private static readonly HashSet<string> Traps = DataTable.Words("event-past-traps.tsv");
    private static readonly Dictionary<string, VerbClass> Classes = ReadClasses();
    private static readonly Dictionary<string, PastForm> Irregular = ReadIrregular();
    private static readonly HashSet<string> Bases = new(
        Irregular.Values.Select(form => form.Lemma).Concat(Classes.Keys).Concat(EventKindTable.Lemmas), StringComparer.Ordinal);

    /// <summary>What the verb with this base form tells about time.</summary>
    public static VerbClass ClassOf(string lemma) => Classes.TryGetValue(lemma, out VerbClass found) ? found : VerbClass.Occurrence;

    /// <summary>Whether the tables know the word as the base form of a verb.</summary>
    public static bool IsBase(string word) => Bases.Contains(word);

    /// <summary>Reads a word as a past form; null when it is none.</summary>
    public static PastForm? Past(string word)
    {
        if (Irregular.TryGetValue(word, out PastForm found))
            return found;
        bool regular = word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !Traps.Contains(word);
        return regular ? new PastForm(Stem(word, word.Substring(0, word.Length - 2)), true, true) : null;
    }

    /// <summary>The base form of a word in -ing; null when it is no such word.</summary>
    public static string? Gerund(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !Traps.Contains(word) ? Stem(word, word.Substring(0, word.Length - 3)) : null;

    /// <summary>The base form of a present tense whose verb has a class in the table; null for every other word, which may be a noun.</summary>
    public static string? Present(string word)
    {
        if (Classes.ContainsKey(word))
            return word;
        if (!word.EndsWith("s", StringComparison.Ordinal) || word.Length < 4)
            return null;
        string stem = word.Substring(0, word.Length - 1);
        if (Classes.ContainsKey(stem))
            return stem;
        string shorter = stem.EndsWith("ie", StringComparison.Ordinal)
            ? stem.Substring(0, stem.Length - 2) + "y"
            : stem.EndsWith("e", StringComparison.Ordinal) ? stem.Substring(0, stem.Length - 1) : stem;
        return Classes.ContainsKey(shorter) ? shorter : null;
    }

    /// <summary>The base form of a word in -s that stands where only a verb can; null when it has no such form.</summary>
    /// <param name="word">"adopts", "publishes", "carries".</param>
    public static string? PresentByForm(string word)
    {
        int last = word.Length - 1;
        if (last < 3 || word[last] != 's' || word[last - 1] is 's' or 'u' or 'i' or 'a' or '\'')
            return null;
        string stem = word.Substring(0, last);
        if (Bases.Contains(stem) || stem[last - 1] != 'e')
            return stem;
        if (stem[last - 2] == 'i')
            return stem.Substring(0, last - 2) + "y";
        string shorter = stem.Substring(0, last - 1);
        bool hisses = shorter[shorter.Length - 1] is 's' or 'x' or 'z' or 'h';
        return hisses && !Bases.Contains(stem) ? shorter : stem;
    }

    private static string Stem(string word, string stem)
    {
        if (Bases.Contains(stem + "e"))
            return stem + "e";
        if (Bases.Contains(stem))
            return stem;
        int last = stem.Length - 1;
        if (last > 0 && stem[last] == 'i')
            return stem.Substring(0, last) + "y";
        if (last > 1 && stem[last] is 'c' or 'v' or 'z' or 'u')
            return stem + "e";
        bool doubled = last > 1 && stem[last] == stem[last - 1];
        return doubled && Bases.Contains(stem.Substring(0, last)) ? stem.Substring(0, last) : stem;
    }

    private static Dictionary<string, VerbClass> ReadClasses()
    {
        var classes = new Dictionary<string, VerbClass>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("event-verb-classes.tsv"))
        {
            classes.TryGetValue(row[0], out VerbClass known);
            classes[row[0]] = known | (VerbClass)Enum.Parse(typeof(VerbClass), row[1], ignoreCase: true);
        }

        return classes;
    }

    private static Dictionary<string, PastForm> ReadIrregular()
    {
        var forms = new Dictionary<string, PastForm>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("event-irregular-verbs.tsv"))
        {
            string[] past = row[1].Split(' ');
            string[] participle = row[2].Split(' ');
            foreach (string form in past.Union(participle).Where(form => !forms.ContainsKey(form)))
                forms.Add(form, new PastForm(row[0], past.Contains(form), participle.Contains(form)));
        }

        return forms;
    }
}
