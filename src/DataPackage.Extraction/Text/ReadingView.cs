namespace DataPackage.Extraction.Text;

/// <summary>The text as rules read it: one character for one, so that every offset is the file's offset.</summary>
internal static class ReadingView
{
    /// <summary>Typographic quotes, apostrophes and dashes become ASCII ones; all white space but line feeds becomes ' '.</summary>
    public static char[] Of(string text)
    {
        char[] view = text.ToCharArray();
        for (int i = 0; i < view.Length; i++)
        {
            if (view[i] is '\t' or '\r' || view[i] > '~')
                view[i] = Plain(view[i], i + 1 < view.Length ? view[i + 1] : '\0');
        }

        return view;
    }

    private static char Plain(char c, char next) => c switch
    {
        '\t' => ' ',
        '\r' => next == '\n' ? ' ' : '\n',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '\u02BC' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u200B' or '\u2060' or '\uFEFF' => ' ',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
