using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

/// <summary>Reads the names of a short text whose every block is body.</summary>
internal static class NameReading
{
    public static NameIndex Read(string text)
    {
        DocumentLayout layout = LayoutReader.Read(text, false);
        var article = new ArticleText(
            layout, layout.Blocks.Select(block => new ArticlePassage(PassageRole.Body, block.Span)).ToArray(), 0, layout.Blocks.Count - 1);
        IReadOnlyList<Sentence> sentences = SentenceReader.Read(article);
        return NameTagger.Tag(text, sentences, AcronymFinder.Find(text, sentences));
    }

    /// <summary>"words=label" for each mention in the order of the text, parted by '; '.</summary>
    public static string Mentions(string text, params ActorKind[] kinds)
    {
        NameIndex names = Read(text);
        return string.Join("; ", names.Mentions
            .Select(mention => (mention.Span, Actor: names.Actors.Single(actor => actor.Id == mention.ActorId)))
            .Where(found => kinds.Length == 0 || kinds.Contains(found.Actor.Kind))
            .Select(found => found.Span.In(text) + "=" + found.Actor.Label));
    }

    public static string Groups(string text) =>
        string.Join("; ", Read(text).GroupMentions.Select(mention => mention.Span.In(text)));

    public static string Instruments(string text)
    {
        NameIndex names = Read(text);
        return string.Join("; ", names.InstrumentMentions
            .Select(mention => mention.Span.In(text) + "=" + names.Instruments.Single(one => one.Id == mention.InstrumentId).Label));
    }
}
