using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace DataPackage.Generator.Emit;

/// <summary>Writes values as C# literals. Every string of a text that reaches generated code comes through here.</summary>
internal static class Literal
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>A regular string literal in quotes. What a reader could not see or a compiler could misread is escaped.</summary>
    public static string String(string value)
    {
        var literal = new StringBuilder(value.Length + 2);
        literal.Append('"');
        Append(literal, value);
        return literal.Append('"').ToString();
    }

    /// <summary>A string literal of numbers, two characters each, low half first: the shortest escapes, nothing shown as a letter beyond ASCII.</summary>
    public static string Packed(IReadOnlyList<int> numbers)
    {
        var literal = new StringBuilder((numbers.Count * 6) + 2);
        literal.Append('"');
        for (int i = 0; i < numbers.Count; i++)
        {
            AppendPacked(literal, (char)(numbers[i] & 0xFFFF));
            AppendPacked(literal, (char)((numbers[i] >> 16) & 0xFFFF));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Writes such a literal of characters that are numbers.</summary>
    public static void AppendPacked(StringBuilder code, string numbers)
    {
        code.Append('"');
        foreach (char c in numbers)
            AppendPacked(code, c);
        code.Append('"');
    }

    /// <summary>A number.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void AppendPacked(StringBuilder literal, char c)
    {
        if (c is '\0')
            literal.Append('\\').Append('0');
        else if (c is '"' or '\\')
            literal.Append('\\').Append(c);
        else if (c is >= ' ' and <= '~')
            literal.Append(c);
        else
            literal.Append("\\u").Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 15]).Append(Hex[(c >> 4) & 15]).Append(Hex[c & 15]);
    }

    private static void Append(StringBuilder literal, string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is '\n')
            {
                literal.Append("\\n");
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) && IsVisible(value, i))
            {
                literal.Append(c).Append(value[++i]);
            }
            else if (!char.IsSurrogate(c) && IsVisible(value, i))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    // Format characters (bidirectional controls, joiners), separators, private and unassigned ones are not.
    private static bool IsVisible(string value, int index) => CharUnicodeInfo.GetUnicodeCategory(value, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
