namespace DataPackage.Extraction.Names;

/// <summary>Reads an organisation's name from its capitals and its noun: "Ministry of Health and Welfare", "Securities and Exchange Commission".</summary>
internal static class OrganizationReader
{
    private const int Longest = 16;

    /// <summary>Where the organisation that starts at a word ends; <paramref name="from"/> when none does.</summary>
    public static int End(NameSentence sentence, int from)
    {
        int end = from;
        bool hasHead = false;
        bool hasComplement = false;
        int at = from;
        while (at < from + Longest && sentence.IsFree(at))
        {
            NameWord word = sentence[at];
            if (IsNameWord(sentence, at, from))
            {
                hasHead |= word.Has(WordClass.OrgHead);
                if (word.IsCapital && word.Has(WordClass.OrgEnd | WordClass.OrgLegal) && at > from)
                    end = at + 1;
                else if (hasComplement)
                    end = at + 1;
                at++;
                continue;
            }

            int next = BehindConnector(sentence, at, hasHead, hasComplement, end > from);
            if (next == at)
                break;
            hasComplement |= !word.Has(WordClass.Reach);
            at = next;
        }

        while (end > from && sentence[end].Glued && sentence[end].IsCapital)
            end++;
        bool isFront = end - from == 2 && sentence[from].Key is "eastern" or "western" or "northern" or "southern" or "home" or "central" && sentence[from + 1].Is("front");
        return end - from == 1 || isFront ? from : end;
    }

    private static bool IsNameWord(NameSentence sentence, int at, int from)
    {
        NameWord word = sentence[at];
        if (word.Glued && at > from)
            return true;
        return word.IsCapital && !word.Has(WordClass.Calendar) && (!word.Has(WordClass.Opener) || (word.Shape == WordShape.AllCaps && at > from));
    }

    /// <summary>The capital behind "of", "for", "on", "and", or the same word when the name ends before it.</summary>
    private static int BehindConnector(NameSentence sentence, int at, bool hasHead, bool hasComplement, bool isComplete)
    {
        int next = at + 1;
        if (sentence[at].Is("'s"))
            return sentence[at - 1].Key is "people" or "children" or "women" or "men" or "workers" or "veterans" or "lloyd" && sentence[next].IsCapital ? next : at;
        if (sentence[next].Is("the") && !sentence[at].Has(WordClass.Reach))
            next++;
        NameWord after = sentence[next];
        if (!sentence.IsFree(next) || !after.IsCapital || after.Has(WordClass.Calendar | WordClass.Opener))
            return at;

        bool headBefore = sentence[at - 1].Has(WordClass.OrgHead);
        return sentence[at].Key switch
        {
            "of" or "for" => headBefore || (hasHead && hasComplement) ? next : at,
            "on" or "against" or "to" or "without" => headBefore && at > 1 && sentence[at - 1].Key is "council" or "commission" or "committee" or "conference" or "institute" or "center" or "centre" or "panel" or "campaign" or "doctors" or "coalition" ? next : at,
            "de" or "du" or "des" or "la" or "del" or "di" => next,
            "and" or "&" => MayJoin(sentence, at, next, hasComplement, isComplete) ? next : at,
            "," => hasComplement && JoinsList(sentence, next) ? next : at,
            _ => at,
        };
    }

    private static bool MayJoin(NameSentence sentence, int at, int next, bool hasComplement, bool isComplete)
    {
        if (sentence[at].Is("&"))
            return true;
        if (hasComplement)
            return !(sentence[next].Has(WordClass.OrgHead) && sentence[next + 1].Is("of")) && sentence.KnownOver(next) is not { Kind: KnownKind.Organization or KnownKind.Country }
                && !EndsOrganization(sentence, next);
        return !isComplete && sentence.KnownOver(at - 1) is null && sentence.KnownOver(next) is null && EndsOrganization(sentence, next);
    }

    /// <summary>"… and Exchange Commission": the noun follows within three capitals.</summary>
    private static bool EndsOrganization(NameSentence sentence, int from)
    {
        for (int i = from; i < from + 3 && sentence[i].IsCapital; i++)
        {
            if (sentence[i].Has(WordClass.OrgGeneric | WordClass.OrgEnd) && i > from)
                return true;
        }

        return false;
    }

    /// <summary>"Department for Environment, Food and Rural Affairs".</summary>
    private static bool JoinsList(NameSentence sentence, int from)
    {
        int at = from;
        while (sentence[at].IsCapital && at < from + 3)
            at++;
        return sentence[at].Key is "and" or "&" && sentence[at + 1].IsCapital && sentence.KnownOver(from) is null;
    }
}
