using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Words by which a page names series and issues.</summary>
internal static class SeriesCues
{
    /// <summary>The words of one part of the table.</summary>
    public static IEnumerable<string> Of(string part) => DataTable.Rows("series-cues.tsv").Where(row => row[1] == part).Select(row => row[0]);
}
