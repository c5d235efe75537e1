using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the lines that a chronology puts above its entries, "2013", "11 March", "Tuesday, 3 February 2009", from the datelines of a page.</summary>
internal static class DateHeading
{
    private const int Longest = 30;

    /// <summary>One date alone may be that of the article.</summary>
    private const int Fewest = 2;

    private static readonly HashSet<string> Names = new(
        DataTable.Rows("time-months.tsv").Concat(DataTable.Rows("time-weekdays.tsv")).Select(row => row[0]), StringComparer.Ordinal);

    /// <summary>Which blocks are such lines: each stands right above prose, they are not alone, and their years do not run backwards as in a list of news.</summary>
    public static bool[] Find(DocumentLayout layout, BlockTraits[] traits)
    {
        var found = new bool[traits.Length];
        int count = 0, latest = 0;
        for (int i = 0; i + 1 < traits.Length; i++)
        {
            bool leads = !traits[i + 1].IsJunk && (traits[i + 1].Kind == BlockKind.ListItem || traits[i + 1].EndsSentence);
            if (!leads || traits[i].Kind == BlockKind.ListItem || !IsOne(layout.Reading, layout.Blocks[i].Span, out int year))
                continue;
            if (year > 0 && year < latest)
                return new bool[traits.Length];
            latest = Math.Max(latest, year);
            found[i] = true;
            count++;
        }

        return count >= Fewest ? found : new bool[traits.Length];
    }

    private static bool IsOne(string reading, TextSpan span, out int year)
    {
        year = 0;
        if (span.Length > Longest)
            return false;
        bool isDated = false;
        int at = span.Start;
        while (at < span.End)
        {
            int start = at;
            while (at < span.End && char.IsLetterOrDigit(reading[at]))
                at++;
            if (at == start)
            {
                if (reading[at] is not (' ' or ',' or '.'))
                    return false;
                at++;
                continue;
            }

            string word = reading.Substring(start, at - start).ToLowerInvariant();
            bool isYear = word.Length == 4 && word[0] is '1' or '2' && IsNumber(word);
            bool isDay = word.Length <= 2 && IsNumber(word);
            bool isName = !char.IsDigit(word[0]) && word.Length > 2 && Names.Contains(word);
            if (!isYear && !isDay && !isName)
                return false;
            if (isYear)
                year = int.Parse(word, CultureInfo.InvariantCulture);
            isDated |= isYear || isName;
        }

        return isDated;
    }

    private static bool IsNumber(string word)
    {
        foreach (char c in word)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
