using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Text;

/// <summary>The text as rules read it: one character for one, so that every offset is the file's offset.</summary>
internal static class ReadingView
{
    private static readonly Dictionary<(char Letter, char Accent), char> Compositions =
        DataTable.Rows("compositions.tsv").ToDictionary(row => (row[0][0], row[0][1]), row => row[1][0]);

    private const char SoftHyphen = '\u00AD';

    /// <summary>Typographic quotes, apostrophes and dashes become ASCII ones; all white space but line feeds becomes ' '.</summary>
    public static char[] Of(string text)
    {
        char[] view = text.ToCharArray();
        for (int i = 0; i < view.Length; i++)
        {
            if (view[i] is '\t' or '\r' or '\v' or '\f' || view[i] > '~')
                view[i] = Plain(view[i], i + 1 < view.Length ? view[i + 1] : '\0');
        }

        for (int i = 1; i < view.Length; i++)
        {
            if (IsCompactable(view[i]))
                i = CompactWord(view, i);
        }

        return view;
    }

    private static char Plain(char c, char next) => c switch
    {
        '\r' => next == '\n' ? ' ' : '\n',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '\u02BC' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => ' ',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private static bool IsCompactable(char c) => c is SoftHyphen or (>= '\u0300' and <= '\u036F');

    // A soft hyphen or a combining accent would part a word from its plain spelling. The word is closed up and the
    // places won are blanks behind it, so that it reads "cooperation" and all that follows keeps its offset.
    private static int CompactWord(char[] view, int first)
    {
        int to = first;
        int from = first;
        for (; from < view.Length && (char.IsLetter(view[from]) || IsCompactable(view[from])); from++)
        {
            if (view[from] == SoftHyphen)
                continue;
            char composed = IsCompactable(view[from]) && to > 0 ? Compose(view[to - 1], view[from]) : '\0';
            if (composed == '\0')
                view[to++] = view[from];
            else
                view[to - 1] = composed;
        }

        for (; to < from; to++)
            view[to] = ' ';
        return from - 1;
    }

    // By table: the framework's normalisation does nothing where globalisation data are missing.
    private static char Compose(char letter, char accent) =>
        Compositions.TryGetValue((letter, accent), out char composed) ? composed : '\0';
}
