using System;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the line that describes the book a review speaks of: "The Quay by Ada Roe. Tide Press, 412 pp, £25, March 2018".</summary>
internal static class BookDetails
{
    /// <summary>Whether a line counts pages or gives the number of a book.</summary>
    public static bool Describes(string line)
    {
        if (line.IndexOf("ISBN", StringComparison.Ordinal) >= 0)
            return true;
        int pages = line.IndexOf(" pp", StringComparison.Ordinal);
        return pages > 0 && char.IsDigit(line[pages - 1]) && (pages + 3 == line.Length || !char.IsLetter(line[pages + 3]));
    }
}
