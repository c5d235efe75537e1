namespace DataPackage.Extraction.Names;

/// <summary>Goes through a sentence from left to right and names everybody who is no person: governments, organisations, countries, places.</summary>
internal sealed class NameScanner
{
    private readonly NameBook book;
    private readonly NameEvidence evidence;

    public NameScanner(NameBook book, NameEvidence evidence)
    {
        this.book = book;
        this.evidence = evidence;
    }

    /// <summary>Names what a sentence holds.</summary>
    public void Scan(NameSentence sentence)
    {
        for (int i = 0; i < sentence.Count;)
            i = sentence.IsFree(i) && sentence[i].Shape != WordShape.Punctuation ? ScanAt(sentence, i) : i + 1;
    }

    private int ScanAt(NameSentence sentence, int at)
    {
        int end = at;
        bool maySpell = !sentence.HasTitleCase && sentence[at].IsCapital && !sentence[at].Glued;
        if (maySpell && !sentence[at].Has(WordClass.Opener | WordClass.Calendar))
        {
            end = ReadOrganization(sentence, at);
            if (end == at)
                end = ReadPlace(sentence, at);
        }

        if (end == at && sentence.KnownAt(at) is { } match && sentence.AreFree(match.From, match.To))
        {
            end = match.To;
            new CountryReader(book, evidence).Read(sentence, match);
        }

        return end > at ? end : at + 1;
    }

    private int ReadOrganization(NameSentence sentence, int at)
    {
        int end = OrganizationReader.End(sentence, at);
        if (end == at || (sentence.KnownAt(at) is { } known && known.To >= end))
            return at;

        // "the Japanese Ministry of Defense": the country has its own mention, the ministry is called after it.
        int from = at;
        string country = "";
        if (sentence.KnownAt(at) is { Name.Kind: KnownKind.Adjective } adjective
            || (sentence.KnownAt(at) is { Name.Kind: KnownKind.Country } name && (sentence[at].Shape == WordShape.AllCaps || IsStateOrgan(sentence, name.To, end))))
        {
            KnownMatch match = sentence.KnownAt(at)!.Value;
            country = match.Name.Label;
            from = match.To;
            book.Mention(sentence, match.From, match.To, book.Actor(ActorKind.Country, country, match.Name.Iso), NameForm.Adjective);
        }
        else if (sentence[at - 1].Is("'s") && sentence.KnownOver(at - 2) is { Kind: KnownKind.Country } owner)
        {
            country = owner.Label;
        }

        string label = book.Words(sentence, from, end) + (country.Length > 0 ? " (" + country + ")" : "");
        book.Mention(sentence, from, end, book.Actor(ActorKind.Organization, label));
        return end;
    }

    /// <summary>"United States Senate", "Kenya Defence Forces", but not "Japan Airlines".</summary>
    private static bool IsStateOrgan(NameSentence sentence, int from, int end) =>
        from < end && sentence[end - 1].Has(WordClass.StateOrgan);

    private int ReadPlace(NameSentence sentence, int at)
    {
        int end = PlaceReader.End(sentence, at);
        if (end > at)
            book.Mention(sentence, at, end, book.Actor(ActorKind.Place, book.Words(sentence, at, end)));
        return end;
    }
}
