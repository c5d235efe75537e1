using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>The YAML at the head of a document: its values by key, and the line at which the text itself begins.</summary>
/// <param name="Values">Keys in lower case, nested ones joined by a dot ("author.name").</param>
/// <param name="FirstTextLine">0-based index of the first line behind it; 0 when there is none.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, int FirstTextLine)
{
    private static readonly FrontMatter None = new(new Dictionary<string, IReadOnlyList<string>>(), 0);

    /// <summary>Reads it, when the first line is "---", a later one closes it and what lies between looks like YAML.</summary>
    public static FrontMatter Read(string text, LineMap lines)
    {
        if (!IsFence(text, lines[0], opens: true))
            return None;
        int close = 1;
        while (close < lines.Count && !IsFence(text, lines[close], opens: false))
            close++;
        if (close >= lines.Count)
            return None;

        var yaml = new List<string>();
        for (int i = 1; i < close; i++)
            yaml.Add(lines[i].In(text));
        Dictionary<string, List<string>>? values = YamlReader.Read(yaml);
        if (values is null)
            return None;
        var result = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<string>> pair in values)
            result[pair.Key] = pair.Value;
        return new FrontMatter(result, close + 1);
    }

    private static bool IsFence(string text, TextSpan line, bool opens)
    {
        int end = line.End;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        bool dashes = end - line.Start == 3 && string.CompareOrdinal(text, line.Start, "---", 0, 3) == 0;
        bool dots = end - line.Start == 3 && string.CompareOrdinal(text, line.Start, "...", 0, 3) == 0;
        return dashes || (dots && !opens);
    }
}
