using System;
using System.Collections.Generic;

namespace DataPackage.Tool.Tests;

/// <summary>A strict reader of BibTeX: entries of fields in braces, whose braces balance as BibTeX counts them, escaped or not.</summary>
internal sealed class BibTeXReader
{
    private readonly string text;
    private int at;

    private BibTeXReader(string text) => this.text = text;

    /// <summary>The fields of each entry, with its type and key as "@type" and "@key".</summary>
    /// <exception cref="FormatException">It is no BibTeX.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var reader = new BibTeXReader(text);
        var entries = new List<IReadOnlyDictionary<string, string>>();
        while (!reader.IsAtEnd())
            entries.Add(reader.Entry());
        return entries;
    }

    private Dictionary<string, string> Entry()
    {
        Expect('@');
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["@type"] = Word() };
        Expect('{');
        fields["@key"] = Word();
        Expect(',');
        while (!IsAtEnd() && text[at] != '}')
        {
            string name = Word();
            Expect('=');
            fields.Add(name, Braced());
            Expect(',');
        }

        Expect('}');
        return fields;
    }

    private string Word()
    {
        IsAtEnd();
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_' or ':'))
            at++;
        return at > start ? text[start..at] : throw Fault("a word");
    }

    private string Braced()
    {
        Expect('{');
        int start = at;
        for (int depth = 1; at < text.Length; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (text[at] is '%' or '#' or '&' or '$' or '_' && text[at - 1] != '\\')
                throw Fault("an escape");
            if (depth == 0)
                return text[start..at++];
        }

        throw Fault("a closing brace");
    }

    private void Expect(char c)
    {
        if (IsAtEnd() || text[at] != c)
            throw Fault($"'{c}'");
        at++;
    }

    private bool IsAtEnd()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at == text.Length;
    }

    private FormatException Fault(string expected) => new($"{expected} is missing at {at} of: {text}");
}
