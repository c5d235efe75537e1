using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Layout;

/// <summary>
/// Reads the TOML (https://toml.io/en/v1.0.0) that front matter is written in: keys with strings, dates, numbers, arrays and inline
/// tables, under tables and arrays of tables. Strings over several lines are joined.
/// </summary>
internal static class TomlReader
{
    /// <summary>Values by flattened lower-case key, or null when a line is no TOML.</summary>
    public static Dictionary<string, List<string>>? Read(IReadOnlyList<string> lines)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        string table = string.Empty;
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                table = line.Trim('[', ']', ' ').ToLowerInvariant() + ".";
                continue;
            }

            int equals = line.IndexOf('=');
            if (equals <= 0)
                return null;
            string key = table + line.Substring(0, equals).Trim().Trim('"', '\'').ToLowerInvariant();
            foreach ((string? subkey, string value) in YamlScalar.Flatten(Value(lines, ref i, line.Substring(equals + 1).Trim())))
                Add(values, subkey is null ? key : key + "." + subkey, value);
        }

        return values;
    }

    /// <summary>The value that starts on line i; reads on to the line that closes its bracket or its three quotes.</summary>
    private static string Value(IReadOnlyList<string> lines, ref int i, string start)
    {
        string? mark = new[] { "\"\"\"", "'''" }.FirstOrDefault(quotes => start.StartsWith(quotes, StringComparison.Ordinal));
        if (mark is null && start.Length > 0 && (start[0] is not ('[' or '{') || YamlScalar.IsClosed(start)))
            return WithoutComment(start);
        var parts = new List<string> { start };
        bool open = mark is null || start.IndexOf(mark, 3, StringComparison.Ordinal) < 0;
        while (open && i + 1 < lines.Count)
        {
            string part = lines[++i].Trim();
            parts.Add(part);
            open = mark is null ? !YamlScalar.Closes(part, start.Length == 0 ? '"' : start[0]) : part.IndexOf(mark, StringComparison.Ordinal) < 0;
        }

        string value = string.Join(" ", parts);
        return mark is null ? value : "\"" + value.Replace(mark, string.Empty).Trim() + "\"";
    }

    private static string WithoutComment(string value)
    {
        int from = value.Length > 1 && value[0] is '"' or '\'' ? value.LastIndexOf(value[0]) + 1 : 0;
        int hash = value.IndexOf('#', Math.Min(from, value.Length));
        return hash < 0 ? value : value.Substring(0, hash).TrimEnd();
    }

    private static void Add(Dictionary<string, List<string>> values, string key, string value)
    {
        if (!values.TryGetValue(key, out List<string>? list))
            values[key] = list = new List<string>();
        if (value.Length > 0)
            list.Add(value);
    }
}
