using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Names;

/// <summary>Collects the agreements of an article and where it names them.</summary>
internal sealed class InstrumentBook
{
    private static readonly PhraseTable<Instrument> WorldKnown = Load();

    private readonly NameBook book;
    private readonly PhraseTable<Instrument> defined = new();
    private readonly Dictionary<string, Instrument> byId = new(StringComparer.Ordinal);
    private readonly List<InstrumentMention> mentions = new();
    private readonly List<Acronym> definitions = new();

    private InstrumentBook(NameBook book) => this.book = book;

    public IReadOnlyList<Instrument> Instruments => byId.Values.OrderBy(instrument => instrument.Id, StringComparer.Ordinal).ToList();

    public IReadOnlyList<InstrumentMention> Mentions => mentions;

    /// <summary>Short forms that stand behind an agreement's full name and that no alignment of letters proves.</summary>
    public IReadOnlyList<Acronym> Definitions => definitions;

    /// <summary>Finds the agreements of the sentences; what they claim no actor is read from, but for the parties named in them.</summary>
    public static InstrumentBook Enter(NameBook book, IReadOnlyList<NameSentence> sentences, IReadOnlyList<Acronym> acronyms)
    {
        var instruments = new InstrumentBook(book);
        foreach (Acronym acronym in acronyms.Where(acronym => IsInstrument(acronym.Long)))
        {
            var instrument = new Instrument(Slug.Of(acronym.Short), acronym.Short, acronym.Short, acronym.Long);
            instruments.defined.Add(acronym.Long, instrument);
            instruments.defined.Add(acronym.Short, instrument);
        }

        foreach (NameSentence sentence in sentences)
            instruments.Enter(sentence);
        return instruments;
    }

    /// <summary>Whether a long form names an agreement, by its first or last noun.</summary>
    public static bool IsInstrument(string longForm)
    {
        string[] words = longForm.ToLowerInvariant().Split(' ');
        return (WordClasses.Of(words[words.Length - 1]) & WordClass.Instrument) != 0
            || (words.Length > 1 && (WordClasses.Of(words[0]) & WordClass.InstrumentHead) != 0)
            || Array.Exists(words, word => (WordClasses.Of(word) & WordClass.InstrumentHead) != 0
                && Array.IndexOf(words, word) + 1 is var next && next < words.Length && words[next] is "on" or "of" or "between" or "for" or "concerning");
    }

    private void Enter(NameSentence sentence)
    {
        bool mayNameOne = sentence.Has(InstrumentReader.Nouns);
        for (int i = 0; i < sentence.Count;)
        {
            int length = defined.Match(sentence, i, out Instrument instrument);
            if (length == 0)
                length = WorldKnown.Match(sentence, i, out instrument);
            int from = i;
            if (length == 0 && mayNameOne)
            {
                (from, int to) = InstrumentReader.At(sentence, i);
                length = to - from;
                if (length > 0)
                {
                    string label = book.Words(sentence, from, to);
                    instrument = ShortFormBehind(sentence, to) is { } form
                        ? Define(form, label, sentence.Span(from, to + 3))
                        : new Instrument(Slug.Of(label), label, null, label);
                }
            }

            if (length > 0)
                Mention(sentence, from, from + length, instrument);
            i = from + Math.Max(1, length);
        }
    }

    /// <summary>"Agreement between … on … (GSA)": behind an agreement's full name its short form needs no letters in common.</summary>
    private string? ShortFormBehind(NameSentence sentence, int end) =>
        sentence[end].Is("(") && sentence[end + 1].Shape == WordShape.AllCaps && sentence[end + 1].Key.Length >= 3 && sentence[end + 2].Is(")")
            ? book.Words(sentence, end + 1, end + 2)
            : null;

    private Instrument Define(string form, string label, TextSpan span)
    {
        var instrument = new Instrument(Slug.Of(form), form, form, label);
        defined.Add(form, instrument);
        definitions.Add(new Acronym(form, label, span));
        return instrument;
    }

    private void Mention(NameSentence sentence, int from, int to, Instrument instrument)
    {
        if (!byId.ContainsKey(instrument.Id))
            byId.Add(instrument.Id, instrument);
        mentions.Add(new InstrumentMention(sentence.Span(from, to), instrument.Id));
        bool capitals = sentence[from].IsCapital && sentence[to - 1].IsCapital;
        bool namesParties = false;
        for (int i = from; i < to; i++)
            namesParties |= sentence[i].Is("between");
        if (capitals && !namesParties)
            sentence.Take(from, to);
    }

    private static PhraseTable<Instrument> Load()
    {
        var table = new PhraseTable<Instrument>();
        foreach (string[] row in DataTable.Rows("instruments.tsv"))
        {
            string? longForm = row.Length > 1 && row[1].Length > 0 ? row[1] : null;
            var instrument = new Instrument(Slug.Of(row[0]), row[0], longForm is null ? null : row[0], longForm ?? row[0]);
            table.Add(row[0], instrument);
            foreach (string name in ((longForm ?? "") + ";" + (row.Length > 2 ? row[2] : "")).Split(';').Where(name => name.Length > 0))
                table.Add(name, instrument);
        }

        return table;
    }
}
