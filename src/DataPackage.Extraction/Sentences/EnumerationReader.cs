using System.Collections.Generic;
using System.Globalization;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Sentences;

/// <summary>Gives the sentences their places in enumerations: "First, … Second, … Finally, …", "1. …", bullets.</summary>
internal sealed class EnumerationReader
{
    // A list whose next item is further away than this is over.
    private const int FarthestItem = 8;

    private readonly string reading;
    private readonly Sentence[] sentences;
    private readonly List<int> openers = new();
    private readonly List<int> ordinals = new();
    private InlineMarker.Styles style;
    private bool isComplete;

    // "For starters, …" within a list: the first item of the next one, should a "Second" follow that does not fit this one.
    private int? possibleStart;
    private int lists;

    // The last item of a list goes on until the next list begins, so each list waits for the next one before it is written.
    private (int[] Openers, int[] Ordinals, int Number, TextSpan? Lead)? waiting;

    private EnumerationReader(string reading, IReadOnlyList<Sentence> sentences)
    {
        this.reading = reading;
        this.sentences = new Sentence[sentences.Count];
        for (int i = 0; i < sentences.Count; i++)
            this.sentences[i] = sentences[i];
    }

    /// <summary>The same sentences, with their places in lists.</summary>
    public static IReadOnlyList<Sentence> Read(string reading, IReadOnlyList<Sentence> sentences)
    {
        var reader = new EnumerationReader(reading, sentences);
        int at = 0;
        while (at < sentences.Count)
            at = sentences[at].Passage.Role == PassageRole.ListItem ? reader.ReadItems(at) : reader.ReadSentence(at);
        reader.Close();
        reader.WriteWaiting(sentences.Count);
        return reader.sentences;
    }

    /// <summary>A run of list items is one list; between numbered items a bullet elaborates.</summary>
    private int ReadItems(int first)
    {
        Close();
        TextSpan? lead = ListLead.Find(sentences, first);
        bool isNumbered = Number(sentences[first].Passage.Marker) is not null;
        int ordinal = 0;
        int at = first;
        for (; at < sentences.Length && sentences[at].Passage.Role == PassageRole.ListItem; at++)
        {
            bool opens = at == first || sentences[at].PassageIndex != sentences[at - 1].PassageIndex;
            if (opens)
            {
                int? number = Number(sentences[at].Passage.Marker);
                opens = !isNumbered || number is not null || at == first;
                if (opens)
                    ordinal = number ?? ordinal + 1;
            }

            sentences[at] = sentences[at] with { Enumeration = new EnumerationItem(lists, ordinal, opens, lead) };
        }

        lists++;
        return at;
    }

    private int ReadSentence(int at)
    {
        if (openers.Count > 0 && sentences[at].PassageIndex - sentences[openers[openers.Count - 1]].PassageIndex > FarthestItem)
            Close();
        if (sentences[at].Passage.Role != PassageRole.Body || ListOpener.Read(reading, sentences[at], style) is not { } opener)
            return at + 1;

        int last = ordinals.Count == 0 ? 0 : ordinals[ordinals.Count - 1];
        switch (opener.Kind)
        {
            case ListOpenerKind.Ordinal when opener.Ordinal == 1:
            case ListOpenerKind.Start when last == 0 || isComplete:
                Close();
                Add(at, 1, opener.Style);
                break;
            case ListOpenerKind.Start:
                possibleStart = at;
                break;
            case ListOpenerKind.Ordinal when opener.Ordinal == last + 1 && opener.Style == style && !isComplete && last > 0:
                Add(at, opener.Ordinal, style);
                break;
            case ListOpenerKind.Ordinal when opener.Ordinal == 2 && opener.Style == 0:
                int? start = possibleStart;
                Close();
                if (start is { } first)
                    Add(first, 1, 0);
                Add(at, 2, 0);
                break;
            case ListOpenerKind.Next or ListOpenerKind.Last when last > 0 && style == 0 && !isComplete:
                Add(at, last + 1, 0);
                isComplete = opener.Kind == ListOpenerKind.Last;
                break;
        }

        return at + 1;
    }

    private void Add(int at, int ordinal, InlineMarker.Styles itemStyle)
    {
        openers.Add(at);
        ordinals.Add(ordinal);
        style = itemStyle;
        possibleStart = null;
    }

    /// <summary>Ends the list that is open; it is one if it has two items at least.</summary>
    private void Close()
    {
        if (openers.Count > 1)
        {
            WriteWaiting(openers[0]);
            waiting = (openers.ToArray(), ordinals.ToArray(), lists++, ListLead.Find(sentences, openers[0]));
        }

        openers.Clear();
        ordinals.Clear();
        style = 0;
        isComplete = false;
        possibleStart = null;
    }

    private void WriteWaiting(int limit)
    {
        if (waiting is not { } list)
            return;
        for (int item = 0; item < list.Openers.Length; item++)
        {
            int opener = list.Openers[item];
            int end = item + 1 < list.Openers.Length ? list.Openers[item + 1] : limit;
            for (int i = opener; i < end && sentences[i].PassageIndex == sentences[opener].PassageIndex; i++)
            {
                if (i > opener && Closing.Opens(sentences[i].Tokens))
                    break;
                sentences[i] = sentences[i] with { Enumeration = new EnumerationItem(list.Number, list.Ordinals[item], i == opener, list.Lead) };
            }
        }

        waiting = null;
    }

    // "1.", "2)", "(3)": the number of a numbered item.
    private static int? Number(string? marker) =>
        marker is not null
        && int.TryParse(marker.Trim('(', ')', '.', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    /// <summary>Words that leave the list and sum up.</summary>
    private static class Closing
    {
        public static bool Opens(IReadOnlyList<Token> tokens) =>
            tokens.Count > 2
            && (tokens[0].Lower is "overall" or "altogether"
                || (tokens[0].Is("in") && tokens[1].Lower is "sum" or "short" or "conclusion" or "summary" or "brief")
                || (tokens[0].Lower is "taken" or "all" && tokens[1].Lower is "together" or "told")
                || (tokens[0].Is("to") && tokens[1].Lower is "conclude" or "summarize" or "summarise"));
    }
}
