using System.Collections.Generic;
using DataPackage.Extraction;

namespace DataPackage.Generator.Emit;

/// <summary>Packs rows of numbers into one string literal, two characters a number; lists stand behind the rows.</summary>
internal sealed class RowTable
{
    private readonly List<int> rows = new();
    private readonly List<int> lists = new();
    private readonly int listStart;

    /// <summary>Starts a table.</summary>
    /// <param name="words">What text columns point into.</param>
    /// <param name="columns">How many columns all rows have together; lists start behind them.</param>
    public RowTable(WordPool words, int columns)
    {
        Words = words;
        listStart = columns;
    }

    /// <summary>What text columns point into.</summary>
    public WordPool Words { get; }

    /// <summary>How many bytes words and rows take in the assembly's heap of string literals.</summary>
    public long Bytes => (2L * Words.Length) + (4L * (rows.Count + lists.Count));

    /// <summary>The numbers of all rows; the lists come last.</summary>
    public IReadOnlyList<int> Numbers
    {
        get
        {
            var all = new List<int>(rows.Count + lists.Count);
            all.AddRange(rows);
            all.AddRange(lists);
            return all;
        }
    }

    /// <summary>Adds a number column.</summary>
    public RowTable Number(int value)
    {
        rows.Add(value);
        return this;
    }

    /// <summary>Adds a text column: where the words start and how long they are.</summary>
    public RowTable Text(string? text) =>
        text is null ? Number(0).Number(-1) : Number(Words.Add(text)).Number(text.Length);

    /// <summary>Adds a text column for a passage.</summary>
    public RowTable Text(Passage passage) => Number(Words.Add(passage)).Number(passage.Span.Length);

    /// <summary>Adds a list column: pairs of document and row.</summary>
    public RowTable List(IReadOnlyCollection<(int Document, int Row)> items) => Number(AddList(items));

    /// <summary>Adds a list column for texts: pairs of start and length.</summary>
    public RowTable Texts(IReadOnlyCollection<string> texts)
    {
        var pairs = new List<(int, int)>(texts.Count);
        foreach (string text in texts)
            pairs.Add((Words.Add(text), text.Length));
        return List(pairs);
    }

    /// <summary>Adds a list that no row points to and says at which character it starts.</summary>
    public int AddList(IReadOnlyCollection<(int First, int Second)> pairs)
    {
        int start = 2 * (listStart + lists.Count);
        lists.Add(pairs.Count);
        foreach ((int first, int second) in pairs)
        {
            lists.Add(first);
            lists.Add(second);
        }

        return start;
    }
}
