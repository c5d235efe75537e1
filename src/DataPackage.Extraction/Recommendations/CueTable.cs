using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>The rows of a table of cues by their first two words: "the" opens dozens of cues, "the need" three.</summary>
internal sealed class CueTable
{
    private readonly WordMap<List<CueGroup>?> byFirstWord;

    /// <param name="fileName">The table.</param>
    public CueTable(string fileName)
    {
        var groups = new Dictionary<string, List<CueGroup>?>(StringComparer.Ordinal);
        int row = 0;
        foreach (string[] cells in DataTable.Rows(fileName))
            Add(groups, Read(cells, row++));
        byFirstWord = new WordMap<List<CueGroup>?>(groups, null);
    }

    /// <summary>The groups of cues that a token may open; null for most.</summary>
    public List<CueGroup>? OpenedBy(Token token) => byFirstWord[token];

    private static AdviceCue Read(string[] cells, int row)
    {
        string[] words = cells[0].Split(' ');
        bool ofIssuer = words[0] == "{self}";
        return new AdviceCue(
            row,
            words.Skip(ofIssuer ? 1 : 0).Select(CueWord.Of).ToArray(),
            cells[1],
            (Strength)Enum.Parse(typeof(Strength), cells[2], ignoreCase: true),
            (CueShape)Enum.Parse(typeof(CueShape), cells[3], ignoreCase: true),
            ofIssuer);
    }

    private static void Add(Dictionary<string, List<CueGroup>?> byFirstWord, AdviceCue cue)
    {
        foreach (string start in FirstWords(cue.Words[0]))
        {
            if (!byFirstWord.TryGetValue(start, out List<CueGroup>? groups) || groups is null)
                byFirstWord[start] = groups = new List<CueGroup>();
            CueGroup? group = groups.Find(same => same.Opening == cue.Words[0]);
            if (group is null)
                groups.Add(group = new CueGroup(cue.Words[0]));
            group.Add(cue);
        }
    }

    private static IEnumerable<string> FirstWords(CueWord word) => word.Slot switch
    {
        CueSlot.Good => AdviceWords.Good.Words,
        CueSlot.We => new[] { "we", "i", "and" },
        CueSlot.May => AdviceWords.Possibility.Words,
        CueSlot.Be => AdviceWords.BeForm.Words.Concat(AdviceWords.Mood.Words),
        _ => new[] { word.Text },
    };
}

/// <summary>Cues that open alike.</summary>
internal sealed class CueGroup
{
    private static readonly List<AdviceCue> None = new();

    private readonly Dictionary<string, List<AdviceCue>> bySecondWord = new(StringComparer.Ordinal);

    public CueGroup(CueWord opening) => Opening = opening;

    /// <summary>The word or class they open with.</summary>
    public CueWord Opening { get; }

    /// <summary>Those whose second word may be several words, and those that have none.</summary>
    public List<AdviceCue> Open { get; } = new();

    /// <summary>Those whose second word stands at an index.</summary>
    public List<AdviceCue> GoingOn(IReadOnlyList<Token> tokens, int index) =>
        index < tokens.Count && bySecondWord.TryGetValue(tokens[index].Lower, out List<AdviceCue>? cues) ? cues : None;

    public void Add(AdviceCue cue)
    {
        List<AdviceCue>? cues = Open;
        if (cue.Words.Length > 1 && cue.Words[1].Slot == CueSlot.Word && !bySecondWord.TryGetValue(cue.Words[1].Text, out cues))
            bySecondWord.Add(cue.Words[1].Text, cues = new List<AdviceCue>());
        cues.Add(cue);
    }
}
