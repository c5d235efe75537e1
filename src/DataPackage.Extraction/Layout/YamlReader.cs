using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Layout;

/// <summary>
/// Reads the YAML that front matter is written in: block and inline maps and lists, plain, quoted, folded and literal
/// scalars, comments. Anchors, tags and complex keys are left as they are written.
/// </summary>
internal static class YamlReader
{
    private const int MaximumDepth = 16;

    /// <summary>Values by flattened lower-case key, or null when the lines are no YAML map.</summary>
    public static Dictionary<string, List<string>>? Read(IReadOnlyList<string> lines)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var path = new List<(int Indent, string Key)>();
        int i = 0;
        while (i < lines.Count)
        {
            string line = lines[i];
            int indent = Indent(line);
            if (IsIgnorable(line))
            {
                i++;
                continue;
            }

            int content = indent;
            while (content < line.Length && line[content] == '-' && (content + 1 == line.Length || line[content + 1] == ' '))
                content = SkipBlanks(line, content + 1);
            bool isItem = content > indent;
            while (path.Count > 0 && (path[path.Count - 1].Indent > indent || (path[path.Count - 1].Indent == indent && !isItem)))
                path.RemoveAt(path.Count - 1);
            while (isItem && path.Count > 0 && path[path.Count - 1].Indent >= content)
                path.RemoveAt(path.Count - 1);

            int colon = KeyEnd(line, content);
            if (colon < 0)
            {
                if (path.Count == 0)
                    return null;
                string text = isItem ? Scalar(lines, ref i, line.Substring(content), indent) : Scalar(lines, ref i, line.Trim(), indent);
                Add(values, Key(path), text);
                continue;
            }

            string key = Unquote(line.Substring(content, colon - content).Trim()).ToLowerInvariant();
            if (path.Count < MaximumDepth)
                path.Add((content, key));
            string rest = WithoutComment(line.Substring(colon + 1).Trim());
            if (rest.Length == 0)
                i++;
            else
                Add(values, Key(path), Scalar(lines, ref i, line.Substring(colon + 1).Trim(), content));
        }

        return values;
    }

    // The value that starts on line i with this text; reads on over its continuation lines and leaves i behind them.
    private static string Scalar(IReadOnlyList<string> lines, ref int i, string start, int indent)
    {
        i++;
        if (start.Length > 0 && start[0] is '>' or '|')
            return BlockScalar(lines, ref i, literal: start[0] == '|', indent);
        char quote = start.Length > 0 && start[0] is '"' or '\'' or '[' or '{' ? start[0] : '\0';
        var parts = new List<string> { quote == '\0' ? WithoutComment(start) : start };
        bool open = quote != '\0' && !YamlScalar.IsClosed(start);
        while (i < lines.Count && (open || (Indent(lines[i]) > indent && !IsIgnorable(lines[i]) && !OpensEntry(lines[i]))))
        {
            string part = lines[i++].Trim();
            parts.Add(part);
            if (open && YamlScalar.Closes(part, quote))
                open = false;
        }

        return string.Join(" ", parts);
    }

    private static string BlockScalar(IReadOnlyList<string> lines, ref int i, bool literal, int indent)
    {
        var parts = new List<string>();
        while (i < lines.Count && (lines[i].Trim().Length == 0 || Indent(lines[i]) > indent))
            parts.Add(lines[i++].Trim());
        while (parts.Count > 0 && parts[parts.Count - 1].Length == 0)
            parts.RemoveAt(parts.Count - 1);
        return "\"" + string.Join(literal ? "\\n" : " ", parts.Select(part => part.Replace("\\", "\\\\").Replace("\"", "\\\""))).Trim() + "\"";
    }

    private static void Add(Dictionary<string, List<string>> values, string key, string text)
    {
        foreach ((string? subkey, string value) in YamlScalar.Flatten(text))
        {
            string full = subkey is null ? key : key + "." + subkey;
            if (!values.TryGetValue(full, out List<string>? list))
                values[full] = list = new List<string>();
            if (value.Length > 0)
                list.Add(value);
        }
    }

    private static string Key(List<(int Indent, string Key)> path) => string.Join(".", path.Select(step => step.Key));

    // A key ends at the first ": " outside quotes; a URL's colon has no blank behind it.
    private static int KeyEnd(string line, int start)
    {
        if (start < line.Length && line[start] is '"' or '\'')
        {
            int close = line.IndexOf(line[start], start + 1);
            return close > 0 && close + 1 < line.Length && line[close + 1] == ':' ? close + 1 : -1;
        }

        for (int i = start; i < line.Length && i - start <= 60; i++)
        {
            if (line[i] == ':' && i > start && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))
                return i;
            if (!(char.IsLetterOrDigit(line[i]) || line[i] is '_' or '-' or ' ' or '.' or '/' or '@'))
                return -1;
        }

        return -1;
    }

    private static bool OpensEntry(string line)
    {
        int start = Indent(line);
        return KeyEnd(line, start) >= 0 || (start < line.Length && line[start] == '-' && (start + 1 == line.Length || line[start + 1] == ' '));
    }

    private static bool IsIgnorable(string line)
    {
        string trimmed = line.Trim();
        return trimmed.Length == 0 || trimmed[0] == '#';
    }

    private static int Indent(string line) => SkipBlanks(line, 0);

    private static int SkipBlanks(string line, int i)
    {
        while (i < line.Length && line[i] is ' ' or '\t')
            i++;
        return i;
    }

    private static string WithoutComment(string value)
    {
        if (value.Length > 0 && value[0] is '"' or '\'')
            return value;
        int hash = value.StartsWith("#", StringComparison.Ordinal) ? 0 : value.IndexOf(" #", StringComparison.Ordinal);
        return hash < 0 ? value : value.Substring(0, hash).TrimEnd();
    }

    private static string Unquote(string key) =>
        key.Length >= 2 && key[0] is '"' or '\'' && key[key.Length - 1] == key[0] ? key.Substring(1, key.Length - 2) : key;
}
