using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Names;

/// <summary>Finds the names an article has introduced where it uses them again: acronyms, bare surnames, "the Commission".</summary>
internal sealed class AliasReader
{
    private readonly NameBook book;
    private readonly PersonBook persons;
    private readonly PhraseTable<string> shortForms = new();
    private readonly Dictionary<string, string?> byNoun = new(StringComparer.Ordinal);

    private AliasReader(NameBook book, PersonBook persons)
    {
        this.book = book;
        this.persons = persons;
    }

    /// <summary>Names what is still unclaimed in the sentences.</summary>
    public static void Read(
        IReadOnlyList<NameSentence> sentences, NameBook book, PersonBook persons, IReadOnlyList<Acronym> acronyms)
    {
        var aliases = new AliasReader(book, persons);
        foreach (Acronym acronym in acronyms)
            aliases.Define(acronym);
        aliases.IndexNouns();
        foreach (NameSentence sentence in sentences)
            aliases.Read(sentence);
    }

    private void Define(Acronym acronym)
    {
        if (InstrumentBook.IsInstrument(acronym.Long) || !NamesOrganization(acronym.Long))
            return;
        string id = book.Actor(ActorKind.Organization, acronym.Long);
        book.AddAlias(id, acronym.Short);
        shortForms.Add(acronym.Short, id);
        shortForms.Add(acronym.Long, id);
    }

    /// <summary>By its noun, or by capitals that end in no noun for a thing: "sustainable development goals" is nobody.</summary>
    private static bool NamesOrganization(string longForm)
    {
        string[] words = longForm.Split(' ');
        WordClass last = WordClasses.Of(words[words.Length - 1].ToLowerInvariant());
        if ((last & (WordClass.OrgEnd | WordClass.OrgLegal)) != 0)
            return true;
        if ((last & (WordClass.Concept | WordClass.PlaceEnd)) != 0)
            return false;
        bool capitals = words.All(word => word.Length < 4 || char.IsUpper(word[0]));
        return capitals && words.Length > 1 && words.Any(word => (WordClasses.Of(word.ToLowerInvariant()) & WordClass.OrgHead) != 0);
    }

    /// <summary>"the Commission" is the one commission the article has named; null when it has named two.</summary>
    private void IndexNouns()
    {
        foreach ((string id, string label) in book.Organizations())
        {
            foreach (string noun in label.Split(' ').Select(word => word.ToLowerInvariant()).Distinct())
            {
                if ((WordClasses.Of(noun) & WordClass.OrgGeneric) != 0)
                    byNoun[noun] = byNoun.ContainsKey(noun) ? null : id;
            }
        }
    }

    private void Read(NameSentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsFree(i))
                continue;
            int length = shortForms.Match(sentence, i, out string id);
            if (length == 0)
                length = book.Phrases.Match(sentence, i, out id);
            if (length == 0 && WordAlias(sentence, i) is { } bearer)
            {
                length = 1;
                id = bearer;
            }

            if (length > 0 && sentence.AreFree(i, i + length) && !IsPartOfMore(sentence, i, i + length))
                book.Mention(sentence, i, i + length, id);
        }
    }

    private string? WordAlias(NameSentence sentence, int at)
    {
        NameWord word = sentence[at];
        if (!word.IsCapital)
            return null;
        if (persons.Bearer(word.Key) is { } person && !sentence[at + 1].Glued)
            return person;
        return word.Has(WordClass.OrgGeneric) && sentence[at - 1].Is("the") && byNoun.TryGetValue(word.Key, out string? id) ? id : null;
    }

    private static bool IsPartOfMore(NameSentence sentence, int from, int to) =>
        !sentence.HasTitleCase
        && (IsUnknownCapital(sentence, to) || (!sentence.Opens(from - 1) && !sentence[from - 1].Has(WordClass.TitleHead) && IsUnknownCapital(sentence, from - 1)));

    private static bool IsUnknownCapital(NameSentence sentence, int at) =>
        sentence[at].IsCapital && sentence.IsFree(at) && !sentence[at].Has(WordClass.Opener | WordClass.Calendar);
}
