using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>The YAML or TOML at the head of a document: its values by key, and the line at which the text itself begins.</summary>
/// <param name="Values">Keys in lower case, nested ones joined by a dot ("author.name").</param>
/// <param name="FirstTextLine">0-based index of the first line behind it; 0 when there is none.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, int FirstTextLine)
{
    private static readonly FrontMatter None = new(new Dictionary<string, IReadOnlyList<string>>(), 0);

    /// <summary>Reads it, when the first line is "---" or "+++", a later one closes it and what lies between looks like YAML or TOML.</summary>
    public static FrontMatter Read(string text, LineMap lines)
    {
        bool isToml = IsFence(text, lines[0], "+++");
        if (!isToml && !IsFence(text, lines[0], "---"))
            return None;
        int close = 1;
        while (close < lines.Count && !Closes(text, lines[close], isToml))
            close++;
        if (close >= lines.Count)
            return None;

        var inner = new List<string>();
        for (int i = 1; i < close; i++)
            inner.Add(lines[i].In(text));
        Dictionary<string, List<string>>? values = isToml ? TomlReader.Read(inner) : YamlReader.Read(inner);
        if (values is null)
            return None;
        var result = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<string>> pair in values)
            result[pair.Key] = pair.Value;
        return new FrontMatter(result, close + 1);
    }

    private static bool Closes(string text, TextSpan line, bool isToml) =>
        isToml ? IsFence(text, line, "+++") : IsFence(text, line, "---") || IsFence(text, line, "...");

    private static bool IsFence(string text, TextSpan line, string mark)
    {
        int end = line.End;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end - line.Start == 3 && string.CompareOrdinal(text, line.Start, mark, 0, 3) == 0;
    }
}
