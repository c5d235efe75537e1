using System.Globalization;
using System.Text;

namespace DataPackage.Extraction.Corrections;

/// <summary>Reads JSON (RFC 8259) and keeps the place of every value. Comments (// to the end of the line) are skipped.</summary>
/// <remarks>The generator ships no DLL of others, so no JSON library. Nothing throws: at the first mistake reading stops.</remarks>
internal sealed class JsonReader
{
    private const int GreatestDepth = 32;

    private readonly string text;
    private int at;
    private int depth;

    private JsonReader(string text) => this.text = text;

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int ProblemAt { get; private set; }

    /// <summary>Reads a file; up to a mistake the value holds what was read.</summary>
    public static JsonReader Read(string text, out JsonValue? value)
    {
        var reader = new JsonReader(text);
        value = reader.ReadValue();
        if (reader.Problem is null && (reader.Peek() != '\0' || reader.at < text.Length))
            reader.Fail("nothing may follow the closing bracket");
        return reader;
    }

    private JsonValue? ReadValue()
    {
        switch (Peek())
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                return ReadString();
            case '\0':
                return Fail(at < text.Length ? "a NUL character stands here" : "a value is missing");
            default:
                return ReadLiteral();
        }
    }

    private JsonValue? ReadObject()
    {
        var value = new JsonValue(JsonKind.Object, new TextSpan(at, 1));
        if (!Open())
            return value;
        while (Problem is null && Peek() != '}')
        {
            if (value.Members.Count > 0 && !Take(',', "a comma is missing between two members"))
                break;
            if (Peek() != '"')
            {
                Fail(text.Length > at && text[at] == '}' ? "a comma stands before the closing brace" : "the name of a member, in double quotes, is missing");
                break;
            }

            JsonValue? name = ReadString();
            if (name is null || !Take(':', "a colon is missing behind the name"))
                break;
            if (ReadValue() is { } member)
                value.Members.Add((name, member));
        }

        return Close(value, '}');
    }

    private JsonValue? ReadArray()
    {
        var value = new JsonValue(JsonKind.Array, new TextSpan(at, 1));
        if (!Open())
            return value;
        while (Problem is null && Peek() != ']')
        {
            if (value.Items.Count > 0 && !Take(',', "a comma is missing between two items"))
                break;
            if (Peek() == ']')
            {
                Fail("a comma stands before the closing bracket");
                break;
            }

            if (ReadValue() is { } item)
                value.Items.Add(item);
        }

        return Close(value, ']');
    }

    private JsonValue? ReadString()
    {
        int start = at++;
        var characters = new StringBuilder();
        while (at < text.Length && text[at] is not ('"' or '\n' or '\r'))
        {
            if (text[at] != '\\')
                characters.Append(text[at++]);
            else if (!ReadEscape(characters))
                return null;
        }

        if (at >= text.Length || text[at] != '"')
        {
            at = start;
            return Fail("the closing quotation mark is missing; write a line break as \\n");
        }

        at++;
        string value = characters.ToString();
        if (IsWhole(value))
            return new JsonValue(JsonKind.String, TextSpan.FromBounds(start, at), value);
        at = start;
        return Fail("the string holds half of a character (a surrogate without its other half)");
    }

    private static bool IsWhole(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[++i])))
                return false;
        }

        return true;
    }

    private bool ReadEscape(StringBuilder characters)
    {
        char kind = at + 1 < text.Length ? text[at + 1] : '\0';
        int plain = "\"\\/bfnrt".IndexOf(kind);
        if (kind != '\0' && plain >= 0)
        {
            characters.Append("\"\\/\b\f\n\r\t"[plain]);
            at += 2;
            return true;
        }

        if (kind == 'u' && at + 6 <= text.Length
            && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            characters.Append((char)unit);
            at += 6;
            return true;
        }

        Fail("this escape is none of JSON's; a backslash itself is written \\\\");
        return false;
    }

    private JsonValue? ReadLiteral()
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
            at++;
        return at == start
            ? Fail("'" + text[at] + "' starts no value; strings stand in double quotes")
            : new JsonValue(JsonKind.Literal, TextSpan.FromBounds(start, at), text.Substring(start, at - start));
    }

    private bool Open()
    {
        at++;
        if (++depth <= GreatestDepth)
            return true;
        Fail("brackets are nested too deeply");
        return false;
    }

    private JsonValue Close(JsonValue value, char bracket)
    {
        depth--;
        if (Problem is null)
            Take(bracket, "the closing '" + bracket + "' is missing");
        value.Span = TextSpan.FromBounds(value.Span.Start, Problem is null ? at : text.Length);
        return value;
    }

    private bool Take(char expected, string otherwise)
    {
        if (Peek() == expected)
        {
            at++;
            return true;
        }

        Fail(otherwise);
        return false;
    }

    /// <summary>The next character that is no white space and in no comment; NUL at the end.</summary>
    private char Peek()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\n' or '\r' or '\uFEFF')
                at++;
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/')
                at = text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
            else
                return text[at];
        }

        return '\0';
    }

    private JsonValue? Fail(string problem)
    {
        if (Problem is null)
            (Problem, ProblemAt) = (problem, at < text.Length ? at : text.Length);
        return null;
    }
}
