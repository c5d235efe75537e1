using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>A letter or statement that stands in quotation marks as a whole: what it quotes is what its author says.</summary>
internal static class QuotedText
{
    private const double LeastShare = 0.65;

    /// <summary>The sentences, with nothing marked as quoted when nearly everything is.</summary>
    public static IReadOnlyList<Sentence> Open(IReadOnlyList<Sentence> sentences)
    {
        int all = 0, quoted = 0, running = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            Sentence sentence = sentences[s];
            if (sentence.Passage.Role is not (PassageRole.Body or PassageRole.ListItem))
                continue;
            running += RunsOn(sentences, s);
            all += sentence.Tokens.Count;
            for (int i = 0; i < sentence.Tokens.Count; i++)
                quoted += sentence.Tokens[i].IsQuoted ? 1 : 0;
        }

        return all > 0 && quoted >= all * LeastShare && running >= 0 ? sentences.Select(Open).ToList() : sentences;
    }

    // Paragraphs of one quotation open with a mark and only the last closes it; of many voices each closes what it opens.
    private static int RunsOn(IReadOnlyList<Sentence> sentences, int index)
    {
        bool ends = index + 1 == sentences.Count || sentences[index + 1].PassageIndex != sentences[index].PassageIndex;
        IReadOnlyList<Token> tokens = sentences[index].Tokens;
        if (!ends || tokens.Count == 0 || !tokens[tokens.Count - 1].IsQuoted)
            return 0;
        return !tokens[tokens.Count - 1].Is("\"") ? 1 : index + 1 == sentences.Count ? 0 : -1;
    }

    private static Sentence Open(Sentence sentence) =>
        sentence with { Tokens = sentence.Tokens.Select(token => token with { IsQuoted = false }).ToList() };
}
