using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>What can be measured on one block: the features by which prose is told from page furniture.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Words">Its words; of scripts without blanks, every second letter counts as one.</param>
/// <param name="LowerShare">How many of its words do not open with a capital or digit, 0 to 1: high in prose, low in menus and titles.</param>
/// <param name="EndsSentence">Whether it closes like a sentence.</param>
/// <param name="EndsWithColon">Whether it announces what follows.</param>
/// <param name="EndsWithComma">Whether it goes on below, as a salutation does.</param>
/// <param name="IsCutOff">Whether it ends in "…", as teasers do.</param>
/// <param name="Sentences">How many marks of a sentence's end stand in it.</param>
/// <param name="IsByline">"By …" with a name, or "… says:" and the like.</param>
/// <param name="IsDateline">Little more than a date or time.</param>
/// <param name="NamesDay">A short line that ends in a date ("…, Oslo, May 3, 2021").</param>
/// <param name="IsTurn">A question or an answer of an interview ("Q: …").</param>
/// <param name="IsBiography">It tells who a person is, as the line about an author does.</param>
/// <param name="Marks">What known phrases say.</param>
internal readonly record struct BlockTraits(
    BlockKind Kind,
    int Words,
    double LowerShare,
    bool EndsSentence,
    bool EndsWithColon,
    bool EndsWithComma,
    bool IsCutOff,
    int Sentences,
    bool IsByline,
    bool IsDateline,
    bool NamesDay,
    bool IsTurn,
    bool IsBiography,
    FurnitureMark Marks)
{
    public bool IsJunk => (Marks & FurnitureMark.Junk) != 0;

    public bool IsEnd => (Marks & FurnitureMark.End) != 0;

    public bool OpensComments => (Marks & FurnitureMark.Comments) != 0;

    public bool IsTrail => (Marks & FurnitureMark.Trail) != 0;

    public bool IsAside => (Marks & FurnitureMark.Aside) != 0;

    public bool HasCaptionPhrase => (Marks & FurnitureMark.Caption) != 0;

    /// <summary>Measures a block.</summary>
    public static BlockTraits Of(string reading, Block block)
    {
        (int words, int lower, int sentences) = Count(reading, block.Span);
        char last = LastVisible(reading, block.Span);
        bool cutOff = EndsWithEllipsis(reading, block.Span);
        bool isTurn = IsQuestionOrAnswer(reading, block.Span);
        return new BlockTraits(
            block.Kind,
            words,
            words == 0 ? 0 : lower / (double)words,
            isTurn || (!cutOff && last is '.' or '!' or '?' or ':' or '\u3002' or '\uFF01' or '\uFF1F'),
            last == ':',
            last == ',',
            cutOff,
            sentences,
            Byline.IsByline(reading, block.Span, words),
            Byline.IsDateline(reading, block.Span, words),
            Byline.NamesDay(reading, block.Span, words),
            isTurn,
            Biography.IsBiography(reading, block.Span, words),
            Furniture.Read(reading, block.Span, words)
                | (SelfNotice.IsHeading(reading, block.Span, words) ? FurnitureMark.Junk | FurnitureMark.End : FurnitureMark.None)
                | (CommentLine.IsCount(reading, block.Span, words) ? FurnitureMark.Junk | FurnitureMark.End | FurnitureMark.Comments : FurnitureMark.None));
    }

    private static (int Words, int Lower, int Sentences) Count(string reading, TextSpan span)
    {
        int words = 0;
        int lower = 0;
        int sentences = 0;
        int uncased = 0;
        bool inWord = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = reading[i];
            if (char.IsLetterOrDigit(c))
            {
                words += inWord ? 0 : 1;
                lower += !inWord && char.IsLower(c) ? 1 : 0;
                uncased += c > '\u2E80' && char.IsLetter(c) ? 1 : 0;
                inWord = true;
                continue;
            }

            bool beforeWord = i + 1 < span.End && char.IsLetterOrDigit(reading[i + 1]);
            sentences += c is '.' or '!' or '?' or '\u3002' && !beforeWord ? 1 : 0;
            inWord = inWord && beforeWord && c is '\'' or '-' or '.' or ',';
        }

        return (words + (uncased / 2), lower + (uncased / 2), sentences);
    }

    private static bool IsQuestionOrAnswer(string reading, TextSpan span) =>
        span.Length > 3 && reading[span.Start] is 'Q' or 'A' && reading[span.Start + 1] == ':' && reading[span.Start + 2] == ' ';

    private static char LastVisible(string reading, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start + 1 && (reading[end - 1] is '"' or '\'' or ')' or ']' or ' ' or '*' or '\u300D' || IsPictograph(reading[end - 1])))
            end--;
        return reading[end - 1];
    }

    // "See you there! ☺": emoji are pairs of surrogates or symbols, with joiners and variation selectors between them.
    private static bool IsPictograph(char c) => char.IsSurrogate(c) || c is (>= '\u2600' and <= '\u27BF') or '\uFE0F' or '\u200D';

    private static bool EndsWithEllipsis(string reading, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start + 1 && reading[end - 1] is ']' or ')' or ' ')
            end--;
        return reading[end - 1] == '\u2026' || (end - span.Start >= 3 && string.CompareOrdinal(reading, end - 3, "...", 0, 3) == 0);
    }
}
