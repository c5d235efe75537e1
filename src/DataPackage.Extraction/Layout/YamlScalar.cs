using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>One YAML value as written on its line: a scalar, or an inline list or map of scalars.</summary>
internal static class YamlScalar
{
    private const int MaximumDepth = 4;

    /// <summary>The scalars in a value; those of an inline map with their keys.</summary>
    public static IEnumerable<(string? Key, string Value)> Flatten(string text) => Flatten(text, MaximumDepth);

    private static IEnumerable<(string? Key, string Value)> Flatten(string text, int depth)
    {
        string value = text.Trim();
        if (depth > 0 && value.Length >= 2 && value[0] == '[' && value[value.Length - 1] == ']')
            return Parts(value.Substring(1, value.Length - 2)).SelectMany(part => Flatten(part, depth - 1));
        if (value.Length >= 2 && value[0] == '{' && value[value.Length - 1] == '}')
            return Parts(value.Substring(1, value.Length - 2)).Select(Entry);
        return new[] { ((string?)null, Plain(value)) };
    }

    /// <summary>Whether a value that opens with a quote or bracket also ends with its partner.</summary>
    public static bool IsClosed(string value) => value.Length >= 2 && Closes(value.Substring(1), value[0]);

    /// <summary>Whether a line ends what <paramref name="opener"/> began.</summary>
    public static bool Closes(string line, char opener)
    {
        char closer = opener switch { '[' => ']', '{' => '}', _ => opener };
        int comment = line.LastIndexOf(" #", System.StringComparison.Ordinal);
        string bare = comment > 0 ? line.Substring(0, comment) : line;
        return Ends(line, closer) || Ends(bare, closer);
    }

    private static bool Ends(string line, char closer)
    {
        string trimmed = line.TrimEnd();
        bool escaped = closer == '"' && trimmed.Length >= 2 && trimmed[trimmed.Length - 2] == '\\';
        return trimmed.Length > 0 && trimmed[trimmed.Length - 1] == closer && !escaped;
    }

    private static (string? Key, string Value) Entry(string part)
    {
        int colon = part.IndexOfAny(new[] { ':', '=' });
        return colon < 0 ? (null, Plain(part.Trim())) : (part.Substring(0, colon).Trim().Trim('"', '\'').ToLowerInvariant(), Plain(part.Substring(colon + 1).Trim()));
    }

    private static string Plain(string value)
    {
        if (value.Length >= 2 && value[0] is '"' or '\'')
        {
            int close = value.LastIndexOf(value[0]);
            string inner = close > 0 ? value.Substring(1, close - 1) : value.Substring(1);
            return value[0] == '\'' ? inner.Replace("''", "'") : Unescape(inner);
        }

        return value is "~" or "null" or "Null" or "NULL" ? string.Empty : value;
    }

    private static string Unescape(string value)
    {
        if (value.IndexOf('\\') < 0)
            return value;
        var plain = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                plain.Append(value[i]);
                continue;
            }

            i++;
            if (value[i] == 'u' && i + 4 < value.Length
                && int.TryParse(value.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
            {
                plain.Append((char)code);
                i += 4;
            }
            else
            {
                plain.Append(value[i] switch { 'n' => '\n', 't' => '\t', _ => value[i] });
            }
        }

        return plain.ToString();
    }

    // Cuts at commas outside quotes and brackets.
    private static IEnumerable<string> Parts(string list)
    {
        int start = 0;
        int depth = 0;
        char quote = '\0';
        bool atStart = true;
        for (int i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth <= 0 && quote == '\0'))
            {
                string part = list.Substring(start, i - start).Trim();
                if (part.Length > 0)
                    yield return part;
                start = i + 1;
                atStart = true;
                continue;
            }

            if (quote != '\0')
            {
                quote = list[i] == quote ? '\0' : quote;
            }
            else if (list[i] is '"' or '\'' && atStart)
            {
                quote = list[i];
            }
            else
            {
                depth += list[i] is '[' or '{' ? 1 : list[i] is ']' or '}' ? -1 : 0;
            }

            atStart = list[i] is ':' or '=' || (atStart && list[i] == ' ');
        }
    }
}
