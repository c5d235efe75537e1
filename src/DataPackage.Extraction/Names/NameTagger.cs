using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds who and which agreements the sentences name; one actor for all its names.</summary>
internal static class NameTagger
{
    /// <summary>Tags the sentences of one article, in order; later mentions are resolved by earlier ones.</summary>
    public static NameIndex Tag(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Acronym> acronyms)
    {
        var reader = new NameWords();
        NameSentence[] read = sentences.Select(sentence => new NameSentence(text, sentence, reader)).ToArray();
        var evidence = new NameEvidence(read);
        var book = new NameBook(text);

        InstrumentBook instruments = InstrumentBook.Enter(book, read, acronyms);
        var found = new List<PersonFound>();
        var heads = new List<PersonFound>();
        foreach (NameSentence sentence in read)
        {
            AdministrationReader.Read(sentence, book, heads);
            PersonReader.Read(sentence, found);
        }

        PersonBook persons = PersonBook.Enter(book, found, heads);
        var scanner = new NameScanner(book, evidence);
        foreach (NameSentence sentence in read)
            scanner.Scan(sentence);
        book.MergeQualified();
        AliasReader.Read(read, book, persons, acronyms);
        ReferenceReader.Read(read, book);
        GroupReader.Read(read, book);

        return new NameIndex(
            book.Actors(),
            book.Mentions.OrderBy(mention => mention.Span.Start).ToList(),
            instruments.Instruments,
            instruments.Mentions)
        {
            GroupMentions = book.Groups,
            Definitions = instruments.Definitions,
        };
    }
}
