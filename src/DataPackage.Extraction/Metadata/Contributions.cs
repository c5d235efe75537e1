using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads a line that tells in brackets what each of several people did: "Ada Quill (text) and Lin Zhao (photographs)".</summary>
internal static class Contributions
{
    private static readonly Dictionary<string, bool> Writes = DataTable.Rows("contributions.tsv")
        .ToDictionary(row => row[0], row => row[1] == "writes", StringComparer.OrdinalIgnoreCase);

    /// <summary>Those who wrote; nobody unless each part of the line is a name with its contribution.</summary>
    public static IReadOnlyList<BylineName> Writers(string line)
    {
        var writers = new List<BylineName>();
        int start = 0;
        for (int open = line.IndexOf('('); open >= 0; open = line.IndexOf('(', start))
        {
            int close = line.IndexOf(')', open);
            if (close < 0 || !Writes.TryGetValue(line.Substring(open + 1, close - open - 1).Trim(), out bool writes)
                || PersonNames.Read(line, AfterJoint(line, start), open, announced: true) is not { IsOneWord: false } name)
                return Array.Empty<BylineName>();
            if (writes)
                writers.Add(new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName));
            start = close + 1;
        }

        return start > 0 && !line.Substring(start).HasLetter() ? writers : Array.Empty<BylineName>();
    }

    private static int AfterJoint(string line, int start)
    {
        while (start < line.Length && !char.IsLetter(line[start]))
            start++;
        return string.Compare(line, start, "and ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? start + 4 : start;
    }
}
