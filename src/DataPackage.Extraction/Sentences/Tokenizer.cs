using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Cuts a piece of the reading view into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a sentence.</summary>
    public static IReadOnlyList<Token> Tokenize(string reading, TextSpan span)
    {
        var tokens = new List<Token>();
        bool quoted = false;
        int i = span.Start;
        while (i < span.End)
        {
            char first = reading[i];
            if (char.IsWhiteSpace(first))
            {
                i++;
                continue;
            }

            int start = i++;
            TokenKind kind = char.IsLetter(first) ? TokenKind.Word : char.IsDigit(first) ? TokenKind.Number : TokenKind.Punctuation;
            if (kind != TokenKind.Punctuation)
            {
                while (i < span.End && char.IsLetterOrDigit(reading[i]))
                    i++;
            }
            else if (first == '"')
            {
                quoted = !quoted;
            }

            tokens.Add(new Token(
                start, i - start, kind, reading.Substring(start, i - start).ToLowerInvariant(), char.IsUpper(first), quoted));
        }

        return tokens;
    }
}
