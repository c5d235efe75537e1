using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Names;

/// <summary>The names the world knows: countries, places, organisations.</summary>
internal static class KnownNames
{
    private static readonly Dictionary<string, string> LabelOfIso = new(StringComparer.Ordinal);
    private static readonly PhraseTable<KnownName> Phrases = Load();

    /// <summary>The known phrases of a sentence, longest first, none overlapping another.</summary>
    public static IReadOnlyList<KnownMatch> Find(NameSentence sentence)
    {
        var found = new List<KnownMatch>();
        for (int i = 0; i < sentence.Count;)
        {
            int length = Phrases.Match(sentence, i, out KnownName name);
            if (length > 0 && EndsWell(sentence, i, i + length, name))
            {
                found.Add(new KnownMatch(i, i + length, name));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>
    /// A compound may go on after a name ("US-led", "Japan-ROK") but not start before it: "anti-American" names nobody.
    /// In a shouted line "US" may be the pronoun.
    /// </summary>
    private static bool EndsWell(NameSentence sentence, int from, int to, KnownName name)
    {
        if (sentence[from].Glued && name.IsCountry && (!sentence[from - 1].IsCapital || sentence[from - 1].Key is "anti" or "pro" or "non" or "pre" or "post" or "trans"))
            return false;
        if (sentence[from].Is("the") && sentence[to].IsCapital)
            return false;
        return !(sentence.HasTitleCase && sentence[from].Is("us") && sentence[from].End - sentence[from].Start == 2);
    }

    private static PhraseTable<KnownName> Load()
    {
        var table = new PhraseTable<KnownName>(PhraseTable<KnownName>.SlotsOfMany);
        IReadOnlyList<string[]> countries = DataTable.Rows("countries.tsv");
        foreach (string[] row in countries.Where(row => row[0] != "-"))
            LabelOfIso.Add(row[0], row[1]);

        // The first of two equal phrases wins, so what needs a decision comes before what does not.
        AddHomonyms(table);
        foreach (string[] row in countries)
        {
            string? iso = row[0] == "-" ? null : row[0];
            AddAll(table, row[1] + ";" + row[2], new KnownName(KnownKind.Country, row[1], iso));
            AddAll(table, row[3], new KnownName(KnownKind.Capital, row[1], iso));
            AddAll(table, row[4], new KnownName(KnownKind.Adjective, row[1], iso));
            AddAll(table, row[5], new KnownName(KnownKind.People, row[1], iso));
        }

        AddTable(table, "places.tsv", KnownKind.Place);
        AddTable(table, "organisations.tsv", KnownKind.Organization);
        return table;
    }

    private static void AddHomonyms(PhraseTable<KnownName> table)
    {
        foreach (IGrouping<string, string[]> rows in DataTable.Rows("homonyms.tsv").GroupBy(row => row[0]))
        {
            Bearer[] bearers = rows.Select(row => new Bearer(MeaningOf(row), row[4].Split(';').Select(part => part.Split('+')).ToArray())).ToArray();
            table.Add(rows.Key, new KnownName(KnownKind.Homonym, rows.Key, null, bearers));
        }
    }

    private static KnownName MeaningOf(string[] row)
    {
        if (row[2] == "-")
            return new KnownName(row[3].Length == 0 ? KnownKind.Nothing : KnownKind.Place, row[3], null);
        KnownKind kind = row[1] switch
        {
            "adjective" => KnownKind.Adjective,
            "people" => KnownKind.People,
            _ => KnownKind.Country,
        };
        return new KnownName(kind, LabelOfIso[row[2]], row[2]);
    }

    private static void AddTable(PhraseTable<KnownName> table, string fileName, KnownKind kind)
    {
        foreach (string[] row in DataTable.Rows(fileName))
        {
            KnownName name = row[0] == "-" ? new KnownName(KnownKind.Nothing, "", null) : new KnownName(kind, row[0], null);
            AddAll(table, (row[0] == "-" ? "" : row[0]) + ";" + (row.Length > 1 ? row[1] : ""), name);
        }
    }

    private static void AddAll(PhraseTable<KnownName> table, string phrases, KnownName name)
    {
        foreach (string phrase in phrases.Split(';'))
        {
            if (phrase.Length > 0)
                table.Add(phrase, name);
        }
    }
}
