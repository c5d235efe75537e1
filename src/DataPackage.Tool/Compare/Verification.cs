using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Compare;

/// <summary>Holds the facts of a package against the texts they are said to come from.</summary>
internal static class Verification
{
    /// <summary>What the package says its owner supplied, by file name: without it the same facts cannot be made again.</summary>
    public static Func<InputFile, SuppliedMetadata?> SuppliedIn(FactsDocument claimed)
    {
        Dictionary<string, SuppliedMetadata?> supplied = claimed.Articles
            .GroupBy(article => article.Source.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Supplied, StringComparer.Ordinal);
        return file => file.Supplied ?? supplied.GetValueOrDefault(Path.GetFileName(file.Path));
    }

    /// <summary>What does not hold, a line each: other texts, quotes that are not there, facts that come out differently.</summary>
    public static IReadOnlyList<string> Faults(FactsDocument claimed, LoadedCorpus made)
    {
        FactsDocument facts = FactsDescription.Describe(made.Corpus, made.Documents);
        ILookup<string, SourceDocument> texts = made.Documents.ToLookup(document => Path.GetFileName(document.Path), StringComparer.Ordinal);
        return
        [
            .. claimed.Articles.SelectMany(article => TextFaults(article, facts)),
            .. claimed.Events.SelectMany(e => e.Mentions.SelectMany(mention => QuoteFaults(e.Id, mention.Article, mention.Quote, mention.Start, claimed, texts))),
            .. claimed.Recommendations.SelectMany(advice => QuoteFaults(advice.Id, advice.Article, advice.Quote, advice.Start, claimed, texts)),
            .. FactDiff.Of(claimed, facts).Select(Describe),
        ];
    }

    private static IEnumerable<string> TextFaults(ArticleJson article, FactsDocument facts)
    {
        ArticleJson? same = facts.Articles.FirstOrDefault(made => made.Source.File == article.Source.File);
        if (same is null)
            yield return $"{article.Source.File}: is not among the texts";
        else if (same.Source.Sha256 != article.Source.Sha256)
            yield return $"{article.Source.File}: is another text: SHA-256 {same.Source.Sha256}, the package has {article.Source.Sha256}";
    }

    private static IEnumerable<string> QuoteFaults(
        string fact, string articleId, string quote, int start, FactsDocument claimed, ILookup<string, SourceDocument> texts)
    {
        string file = claimed.Articles.First(article => article.Id == articleId).Source.File;
        if (texts.Contains(file) && !texts[file].Any(text => StandsAt(text.Text, quote, start)))
            yield return $"{fact}: its quote does not stand at {start} of {file}";
    }

    private static bool StandsAt(string text, string quote, int start) =>
        start >= 0 && start <= text.Length - quote.Length && string.CompareOrdinal(text, start, quote, 0, quote.Length) == 0;

    private static string Describe(FactChange change) => change.Kind switch
    {
        ChangeKind.Withdrawn => $"{change.Id}: is not in the texts: {change.Member}",
        ChangeKind.Added => $"{change.Id}: is missing from the package: {change.Member}",
        _ => $"{change.Id}: comes out differently: {string.Join("; ", change.Details)}",
    };
}
