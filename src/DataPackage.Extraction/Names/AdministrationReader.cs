using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>Finds governments called after their head: "Merkel government", "the Trudeau administration".</summary>
internal static class AdministrationReader
{
    /// <summary>Finds them in a sentence and claims their words; a head named in full is a person the article knows.</summary>
    public static void Read(NameSentence sentence, NameBook book, ICollection<PersonFound> heads)
    {
        for (int i = sentence.Has(WordClass.Administration) ? 1 : sentence.Count; i < sentence.Count; i++)
        {
            if (!sentence[i].Has(WordClass.Administration) || sentence[i].Shape == WordShape.AllCaps || !sentence.IsFree(i))
                continue;
            int from = Start(sentence, i);
            if (from == i)
                continue;
            if (i - from > 1)
                heads.Add(new PersonFound(sentence, from, from, i));
            book.Mention(sentence, from, i + 1, book.Actor(ActorKind.Organization, book.Words(sentence, from, i + 1)));
        }
    }

    private static int Start(NameSentence sentence, int noun)
    {
        int from = noun;
        while (from > 0 && noun - from < 4 && sentence.IsFree(from - 1) && IsName(sentence, from - 1, noun))
            from--;
        while (from < noun && (sentence[from].Has(WordClass.TitleHead | WordClass.TitleModifier) || sentence[from].Glued))
            from++;
        bool isOnlyCapitalBecauseItOpens = noun - from == 1 && sentence.Opens(from);
        return isOnlyCapitalBecauseItOpens || (noun - from == 1 && sentence.HasTitleCase) ? noun : from;
    }

    private static bool IsName(NameSentence sentence, int at, int noun)
    {
        NameWord word = sentence[at];
        if (word.Glued && at < noun - 1 | word.Shape == WordShape.Lower)
            return sentence[at - 1].IsCapital && sentence.KnownOver(at - 1) is null;
        return word.Shape == WordShape.Capital && sentence.KnownOver(at) is null
            && !word.Has(WordClass.Opener | WordClass.Calendar | WordClass.OrgEnd | WordClass.OrgHead | WordClass.Article | WordClass.Government | WordClass.OrgGeneric)
            && word.Key is not ("federal" or "local" or "central" or "city" or "state" or "national" or "provincial" or "regional" or "union" or "municipal");
    }
}
