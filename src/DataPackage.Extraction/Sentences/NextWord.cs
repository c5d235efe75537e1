using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>What stands behind a stop.</summary>
internal enum NextWordKind
{
    /// <summary>A lower-case word or a comma: the sentence goes on.</summary>
    GoesOn,

    /// <summary>A capital, or a letter of a script without capitals.</summary>
    Capital,

    /// <summary>A digit or a currency sign.</summary>
    Number,

    /// <summary>A bullet or the marker of a list item.</summary>
    Marker,
}

/// <summary>The word behind a stop, which tells whether an abbreviation ended its sentence.</summary>
/// <param name="Kind">What it starts with, opening quotes and brackets aside.</param>
/// <param name="Start">Its first letter.</param>
/// <param name="End">The first position behind it.</param>
internal readonly record struct NextWord(NextWordKind Kind, int Start, int End)
{
    private static readonly HashSet<string> Starters = DataTable.Words("sentence-starters.tsv");

    /// <summary>Reads it at the first character behind the blanks.</summary>
    public static NextWord Read(string text, TextSpan passage, int start)
    {
        if (start >= passage.End)
            return new NextWord(NextWordKind.GoesOn, start, start);
        if (Bullets.IsBullet(text[start]) || InlineMarker.Read(text, start, passage.End) is { } marker && IsListStyle(marker))
            return new NextWord(NextWordKind.Marker, start, start);

        int at = start;
        while (at < passage.End && IsOpening(text, passage, at))
            at++;
        int end = at;
        while (end < passage.End && (char.IsLetterOrDigit(text[end]) || text[end] == '\''))
            end++;
        return new NextWord(KindOf(at < passage.End ? text[at] : ' '), at, end);
    }

    /// <summary>Whether sentences rather than names begin with it.</summary>
    public bool IsStarter(string text) => Starters.Contains(text.Substring(Start, End - Start).ToLowerInvariant());

    private static bool IsListStyle(InlineMarker marker) => (marker.Style & InlineMarker.Styles.Number) == 0;

    private static bool IsOpening(string text, TextSpan passage, int at) => text[at] switch
    {
        '"' or '\'' or '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '`' or '*' or '_' or '\u00BF' or '\u00A1' => true,
        // "What do you see? - Posted all around the town …"
        '-' or '\u2013' or '\u2014' => at + 2 < passage.End && text[at + 1] == ' ' && char.IsUpper(text[at + 2]),
        ' ' => text[at - 1] is '-' or '\u2013' or '\u2014',
        _ => false,
    };

    private static NextWordKind KindOf(char c)
    {
        if (char.IsDigit(c) || c is '$' or '\u20AC' or '\u00A3' or '\u00A5')
            return NextWordKind.Number;
        if (char.IsLetter(c))
            return char.IsLower(c) ? NextWordKind.GoesOn : NextWordKind.Capital;
        return char.IsHighSurrogate(c) ? NextWordKind.Capital : NextWordKind.GoesOn;
    }
}
