namespace DataPackage.Extraction.Names;

/// <summary>Reads treaties, agreements and laws from their noun: "Clean Air Act", "Treaty on …", "the 1910 treaty".</summary>
internal static class InstrumentReader
{
    /// <summary>What every instrument has a word of.</summary>
    public const WordClass Nouns = WordClass.Instrument | WordClass.InstrumentHead | WordClass.InstrumentLower;

    private const int Longest = 40;

    /// <summary>The instrument at a word; an empty range when none starts there.</summary>
    public static (int From, int To) At(NameSentence sentence, int at)
    {
        if (sentence.HasTitleCase)
            return (at, at);
        int end = at;
        NameWord word = sentence[at];
        if (word.IsCapital && !word.Glued && !word.Has(WordClass.Opener | WordClass.Calendar))
            end = word.Has(WordClass.InstrumentHead) ? Complement(sentence, at + 1) : Named(sentence, at);
        if (end <= at + 1 && word.Is("memorandum"))
            end = Memorandum(sentence, at);
        if (end <= at + 1 && word.Shape == WordShape.Number && word.Key.Length == 4)
            end = Dated(sentence, at);
        return end > at + 1 ? (at, end) : Signed(sentence, at);
    }

    /// <summary>Capitals up to the noun: "North American Free Trade Agreement", "Civil Rights Act of 1964", "Security Council Resolution 1701".</summary>
    private static int Named(NameSentence sentence, int from)
    {
        int at = from;
        while (at < from + 12 && sentence.IsFree(at) && IsNamePart(sentence, at, from))
            at++;
        if (at - from < 2 || !sentence[at - 1].Has(WordClass.Instrument) || !sentence[at - 1].IsCapital)
            return from;
        NameWord noun = sentence[at - 1];
        if ((noun.Is("convention") && sentence[at - 2].Key is "national" or "party" or "annual") || (noun.Is("bill") && at - from < 3)
            || sentence[at - 2].Has(WordClass.GivenName) && noun.Key is "law" or "bill" or "deal" or "order" or "code")
            return from;
        if (noun.Has(WordClass.TitleNumber) && sentence[at].Shape == WordShape.Number)
            return at + 1;
        if (noun.Key is "order" or "law" or "deal" or "framework" or "code" or "amendment" or "resolution" or "constitution" && at - from < 3 && sentence[at].Shape != WordShape.Number
            && sentence.KnownOver(from) is not null)
            return from;
        return noun.Has(WordClass.InstrumentHead) ? Complement(sentence, at) : at;
    }

    private static bool IsNamePart(NameSentence sentence, int at, int from)
    {
        NameWord word = sentence[at];
        if (word.Glued && at > from)
            return true;
        if (word.IsCapital)
            return !word.Has(WordClass.Opener | WordClass.Calendar) || (word.Is("friday") && sentence[at - 1].Is("good"));

        // "Wildlife and Countryside Act": only when the noun follows at once.
        if (word.Key is not ("and" or "of" or "for" or "&") || at == from)
            return false;
        for (int i = at + 1; i <= at + 4 && sentence[i].IsCapital; i++)
        {
            if (sentence[i].Has(WordClass.Instrument))
                return !sentence[i + 1].IsCapital && sentence.KnownOver(at - 1) is null;
        }

        return false;
    }

    /// <summary>"on the Law of the Sea", "between the Government of … and …", "of 1964": up to the last capital.</summary>
    private static int Complement(NameSentence sentence, int from)
    {
        if (!IsConnector(sentence[from], false) || sentence[from].Has(WordClass.Reach) && !sentence[from].Is("between"))
            return from;
        bool between = false;
        int end = from;
        int lower = 0;
        for (int at = from; at < from + Longest; at++)
        {
            NameWord word = sentence[at];
            if (word.IsCapital || word.Glued)
            {
                if (word.Has(WordClass.Calendar) || (word.Has(WordClass.Opener) && !word.Glued))
                    break;
                if (sentence[at - 1].Is("and") && !between && sentence.KnownOver(at) is not null)
                    break;
                end = at + 1;
                lower = 0;
            }
            else if (word.Shape == WordShape.Number && word.Key.Length == 4 && sentence[at - 1].Is("of"))
            {
                return at + 1;
            }
            else if (IsConnector(word, true) && ++lower <= 2)
            {
                between |= word.Is("between");
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsConnector(NameWord word, bool inside) =>
        word.Key is "on" or "of" or "for" or "between" or "concerning" or "against" or "regarding" || (inside && word.Key is "the" or "and" or "to" or "its" or "their")
        || (!inside && word.Is("to"));

    /// <summary>"memorandum of understanding on fisheries": up to four plain words behind "on".</summary>
    private static int Memorandum(NameSentence sentence, int from)
    {
        int at = from + 1;
        if (sentence[at].Is("of") && sentence[at + 1].Is("understanding"))
            at += 2;
        if (sentence[at].Key is not ("on" or "regarding"))
            return at;
        int words = at + 1;
        while (words < at + 5 && sentence[words].Shape is WordShape.Lower or WordShape.Capital && !sentence[words].Has(WordClass.Opener | WordClass.Reach))
            words++;
        return words > at + 1 ? words : at;
    }

    /// <summary>"2015 nuclear deal", "1910 treaty".</summary>
    private static int Dated(NameSentence sentence, int from)
    {
        for (int at = from + 1; at <= from + 4; at++)
        {
            if (sentence[at].Has(WordClass.InstrumentLower) && sentence[at].Shape == WordShape.Lower)
                return at + 1;
            if (sentence[at].Shape is WordShape.Punctuation or WordShape.Number || sentence[at].Has(WordClass.Opener | WordClass.Reach | WordClass.Article))
                return from;
        }

        return from;
    }

    /// <summary>"signed a free trade agreement": the words between the article and the noun.</summary>
    private static (int From, int To) Signed(NameSentence sentence, int article)
    {
        int from = article + 1;
        if (sentence[article].Key is not ("a" or "an" or "the") || !IsSignedBefore(sentence, article))
            return (article, article);
        while (from < article + 3 && sentence[from].Key is "new" or "draft" or "final" or "historic" or "landmark" or "major" or "proposed" or "long-awaited")
            from++;
        for (int at = from; at < from + 6; at++)
        {
            NameWord word = sentence[at];
            if (word.Has(WordClass.InstrumentLower) && word.Shape == WordShape.Lower)
                return at > from && !sentence[at + 1].Glued ? (from, at + 1) : (article, article);
            if (word.Shape is WordShape.Punctuation or WordShape.Number || word.Has(WordClass.Opener | WordClass.Reach | WordClass.Article))
                break;
        }

        return (article, article);
    }

    private static bool IsSignedBefore(NameSentence sentence, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (sentence[i].Has(WordClass.Sign))
                return true;
        }

        return false;
    }
}
