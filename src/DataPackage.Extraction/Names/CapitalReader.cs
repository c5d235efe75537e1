namespace DataPackage.Extraction.Names;

/// <summary>Tells a capital that stands for its government ("Paris objected") from the city ("in Paris").</summary>
internal static class CapitalReader
{
    /// <summary>Whether the words around a capital speak of a place.</summary>
    public static bool LooksLikeCity(NameSentence sentence, int from, int to)
    {
        NameWord before = sentence[from - 1];
        NameWord after = sentence[to];
        if (before.Has(WordClass.PlaceContext) && !IsPolitical(sentence, from - 1))
            return true;
        if (before.Is("to") && HasTravelBefore(sentence, from - 1))
            return true;
        if (before.Is("of") && !sentence[from - 2].Has(WordClass.PoliticalNoun))
            return true;
        if (after.Glued && after.Is("based"))
            return true;
        if (after.Is(",") && IsPlaceName(sentence, to + 1))
            return true;
        if (after.Has(WordClass.AfterPlace) || (after.Is("'s") && sentence[to + 1].Has(WordClass.AfterPlace)))
            return true;
        return before.Is("the") || (before.Is(",") && IsKnownPlace(sentence, from - 2));
    }

    /// <summary>"pressure from Seoul", "trust in Tokyo", "leaders in Washington" speak of governments all the same.</summary>
    private static bool IsPolitical(NameSentence sentence, int preposition) =>
        sentence[preposition].Key is "from" or "towards" or "toward" && sentence[preposition - 1].Has(WordClass.PoliticalNoun);

    private static bool HasTravelBefore(NameSentence sentence, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 6; i--)
        {
            if (sentence[i].Has(WordClass.Travel))
                return true;
        }

        return false;
    }

    private static bool IsPlaceName(NameSentence sentence, int at) =>
        sentence.KnownAt(at) is { } match && match.Name.Kind is KnownKind.Country or KnownKind.Place or KnownKind.Homonym
        && sentence[match.To].Key is not ("and" or "or");

    private static bool IsKnownPlace(NameSentence sentence, int at) =>
        sentence[at].IsCapital && sentence.KnownOver(at) is { Kind: KnownKind.Place };
}
