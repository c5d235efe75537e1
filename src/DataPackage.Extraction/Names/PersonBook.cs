using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Names;

/// <summary>Makes one actor of all the names of a person: full name first, then title and surname, then the bare surname.</summary>
internal sealed class PersonBook
{
    private readonly NameBook book;
    private readonly Dictionary<string, List<Person>> bySurname = new(StringComparer.Ordinal);

    private PersonBook(NameBook book) => this.book = book;

    private sealed record Person(string Id, string Given, HashSet<string> Titles);

    /// <summary>Enters the persons found in the sentences of an article.</summary>
    public static PersonBook Enter(NameBook book, IReadOnlyList<PersonFound> found, IReadOnlyList<PersonFound> heads)
    {
        var persons = new PersonBook(book);
        foreach (PersonFound person in found.Where(IsFull))
            persons.EnterFull(person);
        foreach (PersonFound head in heads.Where(IsPersonName))
            persons.Known(head);
        foreach (PersonFound person in found.Where(person => !IsFull(person)))
            persons.EnterSurname(person);
        return persons;
    }

    /// <summary>Who bears a surname, when exactly one person of the article does.</summary>
    public string? Bearer(string surname) =>
        bySurname.TryGetValue(surname, out List<Person>? bearers) && bearers.Count == 1 ? bearers[0].Id : null;

    private static bool IsFull(PersonFound person)
    {
        int words = 0;
        for (int i = person.NameFrom; i < person.To; i++)
        {
            if (!person.Sentence[i].Glued && !(person.Sentence[i].Has(WordClass.Particle) && i == person.NameFrom))
                words++;
        }

        return words > 1;
    }

    /// <summary>The head of an administration is a person when the name looks like one: "Roh Moo-hyun government".</summary>
    private static bool IsPersonName(PersonFound head) => IsFull(head)
        && (head.Sentence[head.NameFrom].Has(WordClass.GivenName) || head.Sentence[head.To - 1].Glued);

    private void EnterFull(PersonFound person)
    {
        Person known = Known(person);
        AddTitles(known, person);
        book.Mention(person.Sentence, person.From, person.To, known.Id);
    }

    private Person Known(PersonFound person)
    {
        (string surname, string given) = NameParts(person);
        List<Person> bearers = Bearers(surname);
        Person? known = bearers.Find(bearer => bearer.Given == given);
        if (known is null)
        {
            string label = book.Words(person.Sentence, person.NameFrom, person.To);
            bearers.Add(known = new Person(book.Actor(ActorKind.Person, label), given, new HashSet<string>(StringComparer.Ordinal)));
        }

        return known;
    }

    private void EnterSurname(PersonFound person)
    {
        string surname = SurnameKey(person.Sentence, person.To - 1, person.NameFrom);
        List<Person> bearers = Bearers(surname);
        Person[] titled = bearers.Where(bearer => TitleKeys(person).Any(bearer.Titles.Contains)).ToArray();
        Person? meant = titled.Length == 1 ? titled[0] : bearers.Count == 1 ? bearers[0] : null;
        if (meant is null)
        {
            string label = book.Words(person.Sentence, person.From, person.To);
            meant = new Person(book.Actor(ActorKind.Person, label), "", new HashSet<string>(StringComparer.Ordinal));
            bearers.Add(meant);
        }

        AddTitles(meant, person);
        book.Mention(person.Sentence, person.From, person.To, meant.Id);
    }

    private List<Person> Bearers(string surname)
    {
        if (!bySurname.TryGetValue(surname, out List<Person>? bearers))
            bySurname.Add(surname, bearers = new List<Person>(1));
        return bearers;
    }

    private static void AddTitles(Person person, PersonFound found) => person.Titles.UnionWith(TitleKeys(found));

    private static IEnumerable<string> TitleKeys(PersonFound person) => Enumerable.Range(person.From, person.NameFrom - person.From)
        .Where(i => person.Sentence[i].Has(WordClass.TitleHead))
        .Select(i => person.Sentence[i].Key);

    /// <summary>The surname stands first in "Ban Ki-moon" and "Xi Jinping", last elsewhere; particles and "Jr." do not count.</summary>
    private static (string Surname, string Given) NameParts(PersonFound person)
    {
        NameSentence sentence = person.Sentence;
        int first = person.NameFrom;
        int last = person.To - 1;
        if (sentence[last].Glued && sentence[last].Shape == WordShape.Lower && last - first >= 2 && sentence[last].Key.Length <= 6)
            return (sentence[first].Key, sentence[first + 1].Key);
        bool surnameFirst = sentence[first].Has(WordClass.SurnameFirst) && !sentence[first + 1].IsInitial
            && !sentence[first + 1].Has(WordClass.GivenName) && !(sentence[last].Has(WordClass.SurnameFirst) && last == first + 1);
        if (surnameFirst)
            return (sentence[first].Key, sentence[first + 1].Key);
        if (sentence[last].Key is "jr" or "sr" or "ii" or "iii" && last - 1 > first)
            last--;
        return (SurnameKey(sentence, last, first), sentence[first].Key);
    }

    private static string SurnameKey(NameSentence sentence, int last, int first)
    {
        int from = last;
        while (from > first && sentence[from].Glued)
            from--;
        while (from < last && sentence[from].Has(WordClass.Particle))
            from++;
        return string.Join("-", Enumerable.Range(from, last - from + 1).Select(i => sentence[i].Key));
    }
}
