using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>A person's name in a sentence, with the title before it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="From">First word, title included.</param>
/// <param name="NameFrom">First word of the name itself.</param>
/// <param name="To">The word behind it.</param>
internal sealed record PersonFound(NameSentence Sentence, int From, int NameFrom, int To);

/// <summary>Finds persons by their titles, given names, initials and descriptions.</summary>
internal static class PersonReader
{
    /// <summary>Finds the persons of a sentence and claims their words.</summary>
    public static void Read(NameSentence sentence, ICollection<PersonFound> found)
    {
        for (int i = sentence.Has(WordClass.TitleHead) ? 0 : sentence.Count; i < sentence.Count; i++)
        {
            if (sentence.IsFree(i) && sentence[i].Has(WordClass.TitleHead))
                Add(Titled(sentence, i), found);
        }

        if (sentence.HasTitleCase)
            return;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsFree(i) && sentence[i].IsCapital && !IsInsideCapitals(sentence, i))
                Add(Untitled(sentence, i), found);
        }
    }

    private static void Add(PersonFound? person, ICollection<PersonFound> found)
    {
        if (person is null)
            return;
        person.Sentence.Take(person.From, person.To);
        found.Add(person);
    }

    private static PersonFound? Titled(NameSentence sentence, int head)
    {
        int name = BehindTitle(sentence, head);
        int end = NameRun.End(sentence, name);
        if (end == name || NameRun.IsNoPerson(sentence, name, end) || sentence[name].Glued)
            return null;

        // "General Electric" and "analyst Reuters": some titles are sure only before a whole name.
        bool surnameOnly = end - name == 1 || (end - name > 1 && sentence[name + 1].Glued && end - name == 2);
        if (surnameOnly && sentence[head].Has(WordClass.TitleWeak) && name == head + 1)
            return null;
        if (sentence.HasTitleCase && end - name > 3)
            return null;
        return new PersonFound(sentence, TitleStart(sentence, head), name, end);
    }

    /// <summary>"Secretary of State", "Secretary-General", "Attorney General", "president-elect".</summary>
    private static int BehindTitle(NameSentence sentence, int head)
    {
        int at = head + 1;
        while (sentence[at].Glued)
            at++;
        if (sentence[at].Is("general") && sentence[at].IsCapital)
            at++;
        int of = at + 1;
        if (sentence[at].Is("of") && sentence[of].Is("the"))
            of++;
        if (sentence[at].Is("of") && sentence[of].IsCapital && sentence[of].Has(WordClass.TitleOf))
            at = of + 1;
        return at;
    }

    private static int TitleStart(NameSentence sentence, int head)
    {
        int at = head;
        while (at > 0 && head - at < 6 && sentence.IsFree(at - 1) && BelongsToTitle(sentence, at - 1, sentence[head]))
            at--;
        return at;
    }

    private static bool BelongsToTitle(NameSentence sentence, int at, NameWord head)
    {
        NameWord word = sentence[at];
        if (word.Has(WordClass.TitleModifier | WordClass.TitleHead))
            return word.IsCapital || !head.IsCapital || word.Is("former");
        return word.IsCapital && head.IsCapital && !word.Has(WordClass.Opener | WordClass.Calendar)
            && !sentence.Opens(at) && (sentence.KnownOver(at) is not { } known || known.Kind == KnownKind.Organization);
    }

    private static PersonFound? Untitled(NameSentence sentence, int at)
    {
        NameWord word = sentence[at];
        bool given = word.Has(WordClass.GivenName) && sentence.KnownOver(at) is null;
        bool initial = word.IsInitial && word.End - word.Start == 2
            && (sentence[at + 1].IsInitial || (sentence[at + 1].IsCapital && sentence[at + 1].Key.Length > 2));
        bool surnameFirst = word.Has(WordClass.SurnameFirst) && sentence[at + 1].IsCapital
            && sentence[at + 2].Key.Length <= 6
            && ((sentence[at + 2].Glued && sentence[at + 2].Shape == WordShape.Lower)
                || (sentence[at + 2].Shape == WordShape.Capital && sentence[at + 1].Key.Length <= 6 && !sentence[at + 3].IsCapital));
        bool possible = given || initial || surnameFirst;
        if (!possible && (word.Has(WordClass.Opener | WordClass.Calendar) || sentence.KnownOver(at) is not null))
            return null;

        int end = NameRun.End(sentence, at);
        if (end - at < 2 || NameRun.IsNoPerson(sentence, at, end))
            return null;
        return possible || IsDescribed(sentence, at, end) ? new PersonFound(sentence, at, at, end) : null;
    }

    /// <summary>"Mara Lindqvist, 34," and "Mara Lindqvist, a lawyer at …" are persons, whatever their names.</summary>
    private static bool IsDescribed(NameSentence sentence, int from, int end)
    {
        if (end - from > 3 || !sentence[end].Is(",") || sentence[from].Shape == WordShape.AllCaps)
            return false;
        NameWord next = sentence[end + 1];
        if (next.Shape == WordShape.Number && next.Key.Length == 2 && sentence[end + 2].Is(","))
            return true;
        for (int i = end + 1; i <= end + 5; i++)
        {
            NameWord word = sentence[i];
            if (word.Has(WordClass.TitleHead))
                return !sentence[i + 1].IsCapital && !sentence[i + 1].Is("'s");
            if (word.Shape == WordShape.Punctuation || (word.Has(WordClass.Opener) && word.Key is not ("a" or "an" or "the" or "former" or "who" or "and")))
                return false;
        }

        return false;
    }

    /// <summary>"Hurricane Maria", "San Juan", "Lake Charles": a name behind another capital is part of something else.</summary>
    private static bool IsInsideCapitals(NameSentence sentence, int at) =>
        sentence[at].Glued
        || (at > 0 && sentence[at - 1].IsCapital && sentence.IsFree(at - 1)
            && !sentence[at - 1].Has(WordClass.Opener | WordClass.Calendar) && sentence.KnownOver(at - 1) is null);
}
