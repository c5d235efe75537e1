using System;

namespace DataPackage.Generator.Templates;

/// <summary>One row of a packed table. Reading a column costs two character look-ups and allocates nothing.</summary>
internal readonly struct Row
{
    private readonly int document;
    private readonly string table;
    private readonly int start;

    internal Row(int document, string table, int start)
    {
        this.document = document;
        this.table = table;
        this.start = start;
    }

    /// <summary>The number in a column.</summary>
    internal int this[int column] => ReadNumber(table, start + (2 * column));

    /// <summary>The number at a character of a table.</summary>
    internal static int ReadNumber(string table, int at) => table[at] | (table[at + 1] << 16);

    /// <summary>The words a text column points to, or null for none.</summary>
    internal string? Text(string words, int column)
    {
        int length = this[column + 1];
        return length < 0 ? null : words.Substring(this[column], length);
    }

    /// <summary>The words a text column points to; empty for none.</summary>
    internal string Words(string words, int column) => Text(words, column) ?? string.Empty;

    /// <summary>The facts a list column points to.</summary>
    internal FactList<T> List<T>(int column)
        where T : struct, IFact<T> => new(document, this[column]);

    /// <summary>The list of texts a list column points to: pairs of start and length.</summary>
    internal string[] Texts(string words, int column)
    {
        int at = this[column];
        var texts = new string[ReadNumber(table, at)];
        for (int i = 0; i < texts.Length; i++)
        {
            int pair = at + 2 + (4 * i);
            texts[i] = words.Substring(ReadNumber(table, pair), ReadNumber(table, pair + 2));
        }

        return texts;
    }

    /// <summary>What a view answers that stands for no fact.</summary>
    internal static Exception NoFact(string type) =>
        new InvalidOperationException("This " + type + " is a default value and stands for no fact; check IsNone first.");
}
