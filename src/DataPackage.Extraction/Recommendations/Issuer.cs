using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Who speaks in an article: whether it is news, and by which names its issuer speaks of itself.</summary>
internal sealed class Issuer
{
    private const int LongestPreamble = 6;

    private readonly HashSet<string> ownWords;
    private readonly NameIndex names;
    private readonly bool ownBody;
    private readonly bool isRelease;
    private readonly bool isResolution;

    /// <summary>Whether the article tells what others say.</summary>
    public bool IsNews { get; }

    public Issuer(AnnotatedArticle article)
    {
        names = article.Names;
        IsNews = ReportsOthers(article.Metadata.Kind, article.Sentences);
        isRelease = article.Metadata.Kind == ArticleKind.PressRelease;
        ownBody = article.Metadata.Kind is ArticleKind.PressRelease or ArticleKind.Report or ArticleKind.Speech;
        isResolution = article.Metadata.Title is { } title && Words(title.Value).Any(word => AdviceWords.Resolution.Contains(word))
            || article.Sentences.Take(LongestPreamble).Any(sentence => Clause.Has(sentence.Tokens, 0, sentence.Tokens.Count, "resolves"));
        ownWords = new HashSet<string>(OwnNames(article).SelectMany(Words), StringComparer.Ordinal);
    }

    /// <summary>Whether a cue can be the author's own: news reports duties and wishes, organisations call in their own name only.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="cue">The cue in it.</param>
    /// <param name="before">The advice of the sentence before, or null.</param>
    public bool Speaks(IReadOnlyList<Token> tokens, CueMatch cue, Advice? before)
    {
        int start = Clause.Start(tokens, cue.First);
        if (cue.OfIssuer)
            return !AdviceWords.Hypothesis.Contains(tokens[Math.Max(0, cue.First - 1)]) && !IsPlanned(tokens, start, cue.First)
                && (IsIssuer(tokens, start, cue.First) || (before is { Cue.OfIssuer: true } && TakesUp(tokens, start, cue.First)));
        if (IsOutcome(tokens, cue, start) || (isRelease && cue.Shape == CueShape.Modal && Burden.IsBound(tokens, cue)))
            return false;
        return !IsNews || cue.Shape is not (CueShape.Modal or CueShape.Need) || tokens[start].Is("we") || tokens[start].Is("i");
    }

    // "The centre will hold a call for members", "we will bring these demands": what is announced is no demand.
    private static bool IsPlanned(IReadOnlyList<Token> tokens, int start, int cue)
    {
        for (int i = start; i < cue; i++)
        {
            if (tokens[i].Lower is "will" or "'ll")
                return true;
        }

        return false;
    }

    /// <summary>Whether the opinion reported before the cue is the issuer's own: "The Committee is of the view that banks should".</summary>
    public bool Holds(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int that = 0;
        while (that < cue.First && !tokens[that].Is("that"))
            that++;
        if (that is 0 || that == cue.First || that > 10 || !AdviceWords.OwnView.Contains(tokens[that - 1]))
            return false;
        return IsIssuer(tokens, 0, that) && !Voice.IsReported(tokens, that - 1) && !ReportsAgain(tokens, that + 1, cue.First);
    }

    private static bool ReportsAgain(IReadOnlyList<Token> tokens, int from, int cue)
    {
        for (int i = from; i < cue; i++)
        {
            if (AdviceWords.Reporting.Contains(tokens[i]) && !AdviceWords.AmbiguousReport.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    // "The programme should create 300 jobs" expects; "The ministry should create 300 jobs" advises.
    private bool IsOutcome(IReadOnlyList<Token> tokens, CueMatch cue, int start)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (cue.Modality != "should" || verb >= tokens.Count || start >= cue.First || !AdviceWords.Outcome.Contains(tokens[verb]))
            return false;
        for (int i = start; i < cue.First; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i]) || tokens[i].Lower is "they" or "he" or "she")
                return false;
        }

        return Addressees.In(names, TextSpan.FromBounds(tokens[start].Start, tokens[cue.First - 1].End)).Count == 0;
    }

    // "It also wants", "The group is asking for": who called for something one sentence ago.
    private static bool TakesUp(IReadOnlyList<Token> tokens, int start, int end) =>
        start < end && (tokens[start].Lower is "it" or "they" || (tokens[start].Is("the") && start + 2 <= end && (AdviceWords.Agent.Contains(tokens[start + 1]) || tokens[start + 1].Lower is "group" or "network" or "coalition" or "campaign")));

    private bool IsIssuer(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            string word = tokens[i].Lower;
            if (ownWords.Contains(word) && (tokens[i].IsCapitalized || ownBody))
                return true;
            if (AdviceWords.OwnNoun.Contains(word) && (ownBody || word == "undersigned" || (i > start && tokens[i - 1].Is("this"))))
                return true;
            if (word is "we" or "i" || (isResolution && AdviceWords.Assembly.Contains(word)))
                return true;
        }

        return false;
    }

    // News tells what others say; a page labelled "News" whose text quotes nobody speaks for itself.
    private static bool ReportsOthers(ArticleKind kind, IReadOnlyList<Sentence> sentences)
    {
        if (kind is not (ArticleKind.NewsItem or ArticleKind.Other))
            return false;
        int attributed = sentences.Count(sentence => Voice.HasAttribution(sentence.Tokens));
        return kind == ArticleKind.NewsItem
            ? attributed > 0 && attributed * 15 >= sentences.Count
            : attributed >= 3 && attributed * 5 >= sentences.Count;
    }

    private static IEnumerable<string> OwnNames(AnnotatedArticle article)
    {
        if (article.Metadata.Publisher is { } publisher)
        {
            yield return publisher.Value;
            yield return string.Concat(publisher.Value.Where(char.IsUpper));
        }

        // A release is headed by who issues it: "Consumer League warns against …", "Audit Committee keeps …".
        if (article.Metadata.Title is { } title)
        {
            string[] named = title.Value.Split(' ').TakeWhile(word => word.Length > 0 && char.IsUpper(word[0])).ToArray();
            bool isBody = named.Length > 0 && AdviceWords.OwnNoun.Contains(named[named.Length - 1].ToLowerInvariant());
            if (article.Metadata.Kind == ArticleKind.PressRelease || (article.Metadata.Kind == ArticleKind.Other && isBody))
                yield return string.Join(" ", named);
        }

        foreach (Author author in article.Metadata.Authors)
        {
            yield return author.Name;
            if (author.Affiliation is not null)
                yield return author.Affiliation;
        }
    }

    private static IEnumerable<string> Words(string name) =>
        name.ToLowerInvariant().Split(' ', ',', '(', ')', '.').Where(word => word.Length > 2 && word is not ("the" or "and" or "for" or "university" or "international" or "national"));
}
