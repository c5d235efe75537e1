using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Cuts tokens into the words of names; equal parts of compounds share one string.</summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, Part[]> parts = new(System.StringComparer.Ordinal);
    private readonly List<NameWord> buffer = new();

    private static readonly char[] Hyphens = { '-', '\u2010', '\u2011' };

    private readonly record struct Part(string Key, WordClass Classes, int Number);

    /// <summary>The words of a sentence.</summary>
    public NameWord[] Read(string text, IReadOnlyList<Token> tokens)
    {
        buffer.Clear();
        bool glue = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (JoinsNeighbours(tokens, i))
            {
                glue = true;
                continue;
            }

            if (token.Kind == TokenKind.Word && (token.Form & WordForm.Mark) == 0)
                buffer.Add(new NameWord(token.Start, token.End, token.Lower, ShapeOf(token), WordClasses.Of(token), token.Number, glue));
            else if (token.Kind == TokenKind.Word)
                AddParts(text, token, glue);
            else
                buffer.Add(new NameWord(token.Start, token.End, token.Lower, token.Kind == TokenKind.Number ? WordShape.Number : WordShape.Punctuation, WordClass.None, token.Number, glue));
            glue = false;
        }

        return buffer.ToArray();
    }

    /// <summary>A dash or slash without blanks between two words: "U.S.–China", "and/or".</summary>
    private static bool JoinsNeighbours(IReadOnlyList<Token> tokens, int index)
    {
        Token token = tokens[index];
        return token.Kind == TokenKind.Punctuation && token.Lower is "-" or "/" && index > 0 && index + 1 < tokens.Count
            && tokens[index - 1].Kind == TokenKind.Word && tokens[index + 1].Kind == TokenKind.Word
            && tokens[index - 1].End == token.Start && tokens[index + 1].Start == token.End;
    }

    private void AddParts(string text, Token token, bool glue)
    {
        if (!parts.TryGetValue(token.Lower, out Part[]? keys))
        {
            keys = Split(token.Lower);
            parts.Add(token.Lower, keys);
        }

        int at = token.Start;
        int end = token.End;
        for (int i = 0; i < keys.Length && at < end; i++)
        {
            int stop = at;
            while (stop < end && (stop == at || text[stop] is not ('-' or '\u2010' or '\u2011')))
                stop++;
            buffer.Add(new NameWord(at, stop, keys[i].Key, ShapeOf(text, at, stop), keys[i].Classes, keys[i].Number, glue || i > 0));
            at = stop + 1;
        }
    }

    private static Part[] Split(string lower) => lower.IndexOfAny(Hyphens) < 0
        ? new[] { PartOf(lower) }
        : lower.Split(Hyphens).Select(PartOf).ToArray();

    private static Part PartOf(string part)
    {
        string key = KeyOf(part);
        return new Part(key, WordClasses.Of(key), Vocabulary.NumberOf(key));
    }

    /// <summary>"u.s." becomes "us", "mr." becomes "mr"; a web address keeps its dots.</summary>
    private static string KeyOf(string lower) =>
        lower.IndexOf('.') < 0 || lower.Length > 12 ? lower : lower.Replace(".", "");

    private static WordShape ShapeOf(Token token) => !token.IsCapitalized ? WordShape.Lower
        : (token.Form & (WordForm.Lower | WordForm.Capitals)) == WordForm.Capitals ? WordShape.AllCaps : WordShape.Capital;

    private static WordShape ShapeOf(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]))
            return WordShape.Lower;
        int upper = 0;
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
                return WordShape.Capital;
            if (char.IsUpper(text[i]))
                upper++;
        }

        return upper > 1 ? WordShape.AllCaps : WordShape.Capital;
    }
}
