namespace DataPackage.Extraction.Names;

/// <summary>Decides what a known phrase means where it stands, and names it.</summary>
internal sealed class CountryReader
{
    private readonly NameBook book;
    private readonly NameEvidence evidence;

    public CountryReader(NameBook book, NameEvidence evidence)
    {
        this.book = book;
        this.evidence = evidence;
    }

    /// <summary>Names what the phrase means; nothing when that is in doubt.</summary>
    public void Read(NameSentence sentence, KnownMatch match)
    {
        KnownName? name = evidence.Resolve(match.Name) ?? BesideCountry(sentence, match);
        if (name is null || IsPartOfUnknownName(sentence, match))
            return;
        switch (name.Kind)
        {
            case KnownKind.Country or KnownKind.Adjective or KnownKind.People:
                NameCountry(sentence, match, name);
                break;
            case KnownKind.Capital:
                NameCapital(sentence, match, name);
                break;
            case KnownKind.Place:
                book.Mention(sentence, match.From, match.To, book.Actor(ActorKind.Place, name.Label));
                break;
            case KnownKind.Organization:
                book.Mention(sentence, match.From, match.To, book.Actor(ActorKind.Organization, name.Label));
                break;
            default:
                sentence.Take(match.From, match.To);
                break;
        }
    }

    /// <summary>"Jordan and Egypt", "Georgia, Armenia and Turkey": among countries a name is that of the one country that bears it.</summary>
    private static KnownName? BesideCountry(NameSentence sentence, KnownMatch match)
    {
        if (match.Name.Bearers is not { } bearers || !(IsCountry(sentence, match.To, 1) || IsCountry(sentence, match.From - 1, -1)))
            return null;
        KnownName? only = null;
        foreach (Bearer bearer in bearers)
        {
            if (bearer.Meaning.Kind != KnownKind.Country)
                continue;
            if (only is not null && only.Iso != bearer.Meaning.Iso)
                return null;
            only = bearer.Meaning;
        }

        return only;
    }

    /// <summary>Whether "and", "or" or a comma stands at a word, and the name of a country behind it.</summary>
    private static bool IsCountry(NameSentence sentence, int at, int step)
    {
        bool joins = sentence[at].Is("and") || sentence[at].Is("or") || sentence[at].Is(",") || sentence[at].Is("-");
        if (!joins)
            return false;
        int name = at + step;
        while (sentence[name].Is("and") || sentence[name].Is(",") || sentence[name].Is("the"))
            name += step;
        return sentence.KnownOver(name) is { Kind: KnownKind.Country, Iso: not null };
    }

    private void NameCountry(NameSentence sentence, KnownMatch match, KnownName name)
    {
        int to = match.To;
        NameWord next = sentence[to];
        bool compound = sentence[match.From].Glued || next.Glued;
        NameForm form = compound || (name.Kind == KnownKind.Adjective && next.Shape == WordShape.Lower && !next.Has(WordClass.Opener | WordClass.Speech))
            ? NameForm.Adjective
            : NameForm.Name;
        if (!compound && name.Kind != KnownKind.People && next.Has(WordClass.Government) && sentence.IsFree(to))
        {
            to++;
            form = NameForm.Name;
        }

        int from = sentence[match.From].Is("the") ? match.From + 1 : match.From;
        book.Mention(sentence, from, to, book.Actor(ActorKind.Country, name.Label, name.Iso), form);
    }

    private void NameCapital(NameSentence sentence, KnownMatch match, KnownName name)
    {
        bool city = CapitalReader.LooksLikeCity(sentence, match.From, match.To)
            || evidence.IsMostlyCity(sentence[match.From].Key)
            || !(evidence.Names(name.Iso) || sentence[match.From - 1].Has(WordClass.Address) || sentence[match.To].Has(WordClass.Speech | WordClass.Address) || NameEvidence.HasOtherGovernments(sentence, match));
        if (!city)
            book.Mention(sentence, match.From, match.To, book.Actor(ActorKind.Country, name.Label, name.Iso));
        else
            book.Mention(sentence, match.From, match.To, book.Actor(ActorKind.Place, book.Words(sentence, match.From, match.To)));
    }

    /// <summary>"Paris Hilton", "Air France", "London Breed": a capital beside an unknown capital belongs to something else.</summary>
    private static bool IsPartOfUnknownName(NameSentence sentence, KnownMatch match)
    {
        if (sentence.HasTitleCase || match.Name.Kind == KnownKind.Organization)
            return false;
        bool after = IsUnknownCapital(sentence, match.To) && !sentence[match.To].Has(WordClass.TitleHead | WordClass.TitleModifier);
        bool before = IsUnknownCapital(sentence, match.From - 1) && !sentence[match.From].Glued && !sentence.Opens(match.From - 1);
        if (match.Name.Kind is KnownKind.Country or KnownKind.Adjective or KnownKind.People)
            return before && match.Name.Kind == KnownKind.Country && !sentence[match.From - 1].Has(WordClass.TitleHead | WordClass.TitleModifier);
        return after || before;
    }

    private static bool IsUnknownCapital(NameSentence sentence, int at) =>
        sentence[at].IsCapital && sentence.IsFree(at) && sentence.KnownOver(at) is null
        && !sentence[at].Has(WordClass.Opener | WordClass.Calendar);
}
