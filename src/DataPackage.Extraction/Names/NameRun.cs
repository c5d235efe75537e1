namespace DataPackage.Extraction.Names;

/// <summary>Reads the words of a person's name: "J. K. Rowling", "Ursula von der Leyen", "Ban Ki-moon".</summary>
internal static class NameRun
{
    private const int Longest = 6;

    private const WordClass NeverInNames = WordClass.Opener | WordClass.Calendar | WordClass.Administration | WordClass.OrgGeneric
        | WordClass.OrgLegal | WordClass.Instrument;

    /// <summary>Where the name that starts at a word ends; <paramref name="from"/> when none does.</summary>
    public static int End(NameSentence sentence, int from)
    {
        int at = from;
        while (at < from + Longest && sentence.IsFree(at) && Continues(sentence, from, at))
            at++;
        while (at > from && sentence[at - 1].Shape == WordShape.Lower && !sentence[at - 1].Glued)
            at--;
        return at;
    }

    /// <summary>Whether what follows shows that the capitals are an organisation's or a place's: "Ford Foundation", "Prince Edward Island".</summary>
    public static bool IsNoPerson(NameSentence sentence, int from, int to)
    {
        NameWord last = sentence[to - 1];
        if (last.Has(WordClass.PlaceEnd | WordClass.OrgEnd | WordClass.Instrument) && !last.Has(WordClass.GivenName))
            return true;
        NameWord next = sentence[to];
        if (next.IsCapital && next.Has(WordClass.OrgGeneric | WordClass.OrgEnd | WordClass.OrgLegal | WordClass.PlaceEnd | WordClass.Instrument))
            return true;
        if (next.Is("&") || (next.Is(",") && sentence[to + 1].Has(WordClass.OrgLegal)))
            return true;
        return sentence[from].IsInitial && to - from == 1;
    }

    private static bool Continues(NameSentence sentence, int from, int at)
    {
        NameWord word = sentence[at];
        if (word.Glued && at > from)
            return true;
        if (word.Has(WordClass.Particle) && (word.Shape == WordShape.Lower || at == from))
            return LeadsToName(sentence, at);
        if (!word.IsCapital || word.Has(NeverInNames))
            return false;
        if (word.IsInitial)
            return true;
        if (word.Shape == WordShape.AllCaps && word.Key.Length > 2)
            return false;
        if (word.Has(WordClass.TitleHead) && !word.Has(WordClass.TitleWeak) && !word.Has(WordClass.GivenName))
            return false;
        if (sentence.KnownOver(at) is not { } known)
            return true;

        // "Jack London", "Michael Jordan": a place may be a surname behind a given name.
        return at > from && sentence.KnownAt(at) is { } match && match.To == at + 1 && sentence[from].Has(WordClass.GivenName)
            && known.Kind is KnownKind.Homonym or KnownKind.Capital or KnownKind.Place or KnownKind.Nothing;
    }

    private static bool LeadsToName(NameSentence sentence, int at)
    {
        for (int i = at; i <= at + 3; i++)
        {
            NameWord word = sentence[i];
            if (word.IsCapital && !word.Has(WordClass.Particle | WordClass.Opener | WordClass.Calendar))
                return sentence.KnownOver(i) is null;
            if (!word.Has(WordClass.Particle))
                return false;
        }

        return false;
    }
}
