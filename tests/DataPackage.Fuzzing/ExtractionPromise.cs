using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Fuzzing;

/// <summary>What extraction promises of any text: it ends without a throw, its quotes are the text at their places, its names are names.</summary>
internal static class ExtractionPromise
{
    public static void Check(SourceDocument document)
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(document);
        int[] lines = LineStarts(document.Text);
        foreach (Passage passage in Passages(facts))
            CheckPassage(passage, document.Text, lines);
        foreach (Acronym acronym in facts.Article?.Acronyms ?? default)
            BrokenPromiseException.Unless(acronym.Span.Start >= 0 && acronym.Span.End <= document.Text.Length, "an acronym stands in the text: " + acronym);
        foreach (Finding finding in facts.Findings)
            CheckFinding(finding, document.Text, lines);
        foreach (EventMention mention in facts.Events)
            BrokenPromiseException.Unless(EdtfDate.TryParse(mention.Date.ToString(), out EdtfDate read) && read.Equals(mention.Date), "a date is written as EDTF: " + mention.Date);
        BrokenPromiseException.Unless(facts.Article is not null || facts.Findings.Count > 0, "a text without an article is told of");
        CheckCorpus(FactExtractor.Link([facts]), facts);
        if (document.Text.Length % 16 == 0)
            BrokenPromiseException.Unless(facts.Equals(FactExtractor.ExtractDocument(document)), "same text, same facts");
    }

    private static void CheckPassage(Passage passage, string text, int[] lines)
    {
        (int start, int end) = (passage.Span.Start, passage.Span.End);
        BrokenPromiseException.Unless(start >= 0 && start <= end && end <= text.Length, "a quote stands in the text: " + passage);
        BrokenPromiseException.Unless(text.AsSpan(start, end - start).SequenceEqual(passage.Text), "a quote is verbatim at its span: " + passage);
        BrokenPromiseException.Unless(passage.Text.Length > 0, "a quote says something: " + passage);
        BrokenPromiseException.Unless(!Parts(text, start) && !Parts(text, end), "a quote parts no character: " + passage);
        CheckPlace(start, passage.Line, passage.Column, lines, passage);
    }

    private static void CheckFinding(Finding finding, string text, int[] lines)
    {
        BrokenPromiseException.Unless(finding.Span.Start >= 0 && finding.Span.Length >= 0 && finding.Span.End <= text.Length, "a finding stands in the text: " + finding);
        CheckPlace(finding.Span.Start, finding.Line, finding.Column, lines, finding);
    }

    private static void CheckPlace(int offset, int line, int column, int[] lines, object what)
    {
        int place = Array.BinarySearch(lines, offset);
        place = place < 0 ? ~place - 1 : place;
        BrokenPromiseException.Unless(line == place + 1 && column == offset - lines[place] + 1, "line and column are right: " + what);
    }

    private static void CheckCorpus(Corpus corpus, DocumentFacts facts)
    {
        BrokenPromiseException.Unless(corpus.Articles.Count == (facts.Article is null ? 0 : 1), "an article is not lost");
        BrokenPromiseException.Unless(corpus.Events.Sum(e => e.Mentions.Count) == facts.Events.Count, "a mention is in one event");
        BrokenPromiseException.Unless(corpus.Recommendations.Count == facts.Recommendations.Count, "advice is not lost");
        CheckNames(corpus.Events.Select(e => (e.Group, e.Name)), "event");
        CheckNames(corpus.Recommendations.Select(r => (r.Group, r.Name)), "recommendation");
        CheckNames(corpus.Articles.Select(a => (string.Empty, a.Name)), "article");
        CheckNames(corpus.Actors.Select(a => (string.Empty, a.Name)), "actor");
        CheckNames(corpus.Instruments.Select(i => (string.Empty, i.Name)), "instrument");
        BrokenPromiseException.Unless(corpus.Events.Select(e => e.Id).Distinct().Count() == corpus.Events.Count, "ids of events differ");
    }

    private static void CheckNames(IEnumerable<(string Group, string Name)> names, string what)
    {
        var seen = new HashSet<(string, string)>();
        foreach ((string group, string name) in names)
        {
            BrokenPromiseException.Unless(SyntaxFacts.IsValidIdentifier(name) && name.All(char.IsLetterOrDigit) | name.Contains('_', StringComparison.Ordinal), "the name of each " + what + " is an identifier: " + name);
            BrokenPromiseException.Unless(seen.Add((group, name)), "the name of each " + what + " differs: " + name);
        }
    }

    private static IEnumerable<Passage> Passages(DocumentFacts facts) =>
        (facts.Article is { } article ? article.Headings.Concat(article.Paragraphs) : [])
            .Concat(facts.Events.SelectMany(e => new[] { e.Quote, e.DateText, e.Summary }))
            .Concat(facts.Recommendations.SelectMany(r => new[] { r.Quote, r.Action }));

    private static bool Parts(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);

    private static int[] LineStarts(string text) =>
        [0, .. Enumerable.Range(1, text.Length).Where(i => text[i - 1] == '\n' || (text[i - 1] == '\r' && (i == text.Length || text[i] != '\n')))];
}
