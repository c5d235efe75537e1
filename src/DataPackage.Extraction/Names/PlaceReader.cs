namespace DataPackage.Extraction.Names;

/// <summary>Reads places from their nouns ("Galápagos Islands", "Lake Victoria") and from the country behind them ("Bonn, Germany").</summary>
internal static class PlaceReader
{
    /// <summary>Where the place that starts at a word ends; <paramref name="from"/> when none does.</summary>
    public static int End(NameSentence sentence, int from)
    {
        int at = from;
        int end = from;
        while (at < from + 5 && sentence.IsFree(at) && IsNameWord(sentence, at, from))
        {
            if (sentence[at].Has(WordClass.PlaceEnd) && sentence[at].IsCapital && at > from)
                end = at + 1;
            at++;
        }

        if (end == from && at == from + 1 && sentence[from].Has(WordClass.PlaceHead) && sentence[at].Is("of") && sentence[at + 1].IsCapital
            && sentence.IsFree(at + 1) && !sentence[at + 1].Has(WordClass.Calendar))
            end = at + 2;
        if (end == from && at > from + 1 && sentence[from].Key is "lake" or "mount" or "cape" or "fort" or "port")
            end = at;
        if (end == from && at > from && at <= from + 3 && sentence[at].Is(",") && IsCountryOrState(sentence, at + 1))
            end = at;
        if (sentence[end].IsCapital && !sentence[end].Has(WordClass.Opener | WordClass.Calendar))
            return from;
        return end > from && sentence.KnownAt(from) is { } known && known.To >= end ? from : end;
    }

    private static bool IsNameWord(NameSentence sentence, int at, int from)
    {
        NameWord word = sentence[at];
        return (word.Glued && at > from) || (word.IsCapital && !word.Has(WordClass.Opener | WordClass.Calendar));
    }

    /// <summary>"…, Germany" after "in" or "at", and not a list of countries.</summary>
    private static bool IsCountryOrState(NameSentence sentence, int at) =>
        sentence.KnownAt(at) is { } match
        && match.Name.Kind is KnownKind.Country or KnownKind.Place or KnownKind.Homonym
        && sentence[match.To].Key is not ("and" or "or" or "'s")
        && (sentence[match.To].Shape == WordShape.Punctuation || sentence[match.To].Has(WordClass.Opener));
}
