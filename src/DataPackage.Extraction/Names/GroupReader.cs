using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>Finds those who act without a name: "the ministers", "donors", "Iranian security forces", "the city council".</summary>
internal static class GroupReader
{
    /// <summary>Adds the groups of the sentences to the book.</summary>
    public static void Read(IReadOnlyList<NameSentence> sentences, NameBook book)
    {
        foreach (NameSentence sentence in sentences)
        {
            for (int i = sentence.Has(WordClass.GroupNoun) ? 0 : sentence.Count; i < sentence.Count; i++)
            {
                if (IsHead(sentence, i))
                    Add(sentence, i, book);
            }
        }
    }

    private static bool IsHead(NameSentence sentence, int at)
    {
        ref readonly NameWord word = ref sentence[at];
        if (!word.Has(WordClass.GroupNoun) || word.Shape < WordShape.Lower || !sentence.IsFree(at) || word.Glued || sentence[at + 1].Glued)
            return false;
        if (word.IsCapital && !sentence.Opens(at) && !sentence.HasTitleCase)
            return false;

        // "military aid", "the bank manager": a singular before another noun only says what kind of aid or manager.
        NameWord next = sentence[at + 1];
        if (next.Shape != WordShape.Lower)
            return true;
        return !next.Has(WordClass.GroupNoun) && (word.Key[word.Key.Length - 1] == 's' || word.Key is "people" or "police" or "women" or "men" or "children" || EndsNounPhrase(next));
    }

    /// <summary>Small words, verbs of saying and past tenses follow a whole noun phrase.</summary>
    private static bool EndsNounPhrase(NameWord word) =>
        word.Has(WordClass.Opener | WordClass.Speech | WordClass.Reach) || word.Key.EndsWith("ed", System.StringComparison.Ordinal);

    private static void Add(NameSentence sentence, int head, NameBook book)
    {
        int from = head;
        while (from > 0 && head - from < 4 && IsModifier(sentence, from - 1))
            from--;
        string label = book.Words(sentence, from, head + 1);
        if (sentence.Opens(from) && sentence.IsFree(from) && !sentence[from].Shape.Equals(WordShape.AllCaps))
            label = char.ToLowerInvariant(label[0]) + label.Substring(1);
        string id = book.Actor(ActorKind.Group, label);
        book.Groups.Add(new NameMention(sentence.Span(from, head + 1), id, NameForm.Group));
    }

    private static bool IsModifier(NameSentence sentence, int at)
    {
        NameWord word = sentence[at];
        if (!sentence.IsFree(at))
            return sentence.KnownOver(at) is { Kind: KnownKind.Adjective };
        return word.Shape == WordShape.Lower
            ? word.Has(WordClass.GroupModifier | WordClass.GroupNoun)
            : sentence.Opens(at) && word.Has(WordClass.GroupModifier);
    }
}
