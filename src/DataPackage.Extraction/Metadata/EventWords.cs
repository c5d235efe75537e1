using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Words that make a dated line speak of a meeting, not of the publication.</summary>
internal static class EventWords
{
    private static readonly HashSet<string> Words = DataTable.Words("event-words.tsv");

    /// <summary>Whether a line speaks of a meeting.</summary>
    public static bool Speaks(string line) => LineFacts.Of(line).Has(CueClasses.Event) && PersonNames.Words(line, 0, line.Length)
        .Any(word => Words.Contains(word.In(line).Trim('.', ',', ':', ';', '(', ')').ToLowerInvariant()));
}
