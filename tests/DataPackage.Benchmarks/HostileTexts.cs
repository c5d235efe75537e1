using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DataPackage.Benchmarks;

/// <summary>Texts that nobody writes but that anybody may feed.</summary>
internal static class HostileTexts
{
    private const string Head = "The port opens\n\nBy Ana Lima\n\n3 May 2021\n\nThe council of Lima met on Monday to discuss the port, and the mayor said that it should open in June.\n\n";
    private const string Prose = "On 3 May 2021 the council of Lima met and agreed that the city should build a port with Peru and Chile. ";

    /// <summary>Each shape, written to a length in characters.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Shapes { get; } = new Dictionary<string, Func<int, string>>
    {
        ["one line of prose"] = length => Repeat(Prose, length),
        ["headings"] = length => Count(i => $"# Heading number {i}\n\n", length),
        ["headings over prose"] = length => Count(i => $"## Heading {i}\n\n{Prose}\n\n", length),
        ["nested brackets"] = length => Head + new string('(', length / 2) + new string(')', length / 2),
        ["open links"] = length => Head + Repeat("[a](b ", length),
        ["one long number"] = length => Head + new string('7', length),
        ["numbers and commas"] = length => Head + Repeat("1,", length),
        ["list items"] = length => Head + Count(i => $"- item number {i} should be done by the city\n", length),
        ["one word"] = length => Head + new string('a', length),
        ["deep quotes"] = length => Count(i => new string('>', i % 500) + " a b\n", length),
        ["quotations in one line"] = length => Head + Repeat("\"The port is open,\" said Ana Lima. ", length),
        ["persons of one surname"] = length => Count(i => $"Minister {Name(i)} Lima said on Monday that {Name(i + 1)} Lima should resign. ", length),
        ["dates"] = length => Head + Repeat("3 May 2021, ", length),
        ["First, second, first"] = length => Head + Repeat("First, build it. Second, open it. ", length),
        ["combining accents"] = length => Head + "a" + new string('\u0301', length),
    };

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    private static string Count(Func<int, string> piece, int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; text.Length < length; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    private static string Name(int number)
    {
        string[] parts = ["Ba", "Do", "Fe", "Ga", "Hu", "Ki", "Lo", "Mi", "Na", "Po", "Ra", "Su", "To", "Ve"];
        return parts[number % 14] + parts[number / 14 % 14].ToLowerInvariant() + parts[number / 196 % 14].ToLowerInvariant() + "n";
    }
}
