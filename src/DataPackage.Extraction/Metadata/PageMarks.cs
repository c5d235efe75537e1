using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>The signs that part what stands on one line of a page.</summary>
internal static class PageMarks
{
    /// <summary>The signs of one use, with the blanks around them: " | ", ": ".</summary>
    public static string[] Of(string use) => DataTable.Rows("page-marks.tsv")
        .Where(row => row[1] == use)
        .Select(row => row[0] == ":" ? ": " : " " + row[0] + " ").ToArray();
}
