using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Who speaks in an article: whether it is news, and by which names its issuer speaks of itself.</summary>
internal sealed class Issuer
{
    private readonly HashSet<string> ownWords;
    private readonly NameIndex names;
    private readonly bool ownBody;
    private readonly bool isNews;
    private readonly bool isRelease;

    public Issuer(AnnotatedArticle article)
    {
        names = article.Names;
        isNews = article.Metadata.Kind == ArticleKind.NewsItem || (article.Metadata.Kind == ArticleKind.Other && IsNews(article.Sentences));
        isRelease = article.Metadata.Kind == ArticleKind.PressRelease;
        ownBody = article.Metadata.Kind is ArticleKind.PressRelease or ArticleKind.Report or ArticleKind.Speech;
        ownWords = new HashSet<string>(OwnNames(article).SelectMany(Words), StringComparer.Ordinal);
    }

    /// <summary>Whether a cue can be the author's own: news reports duties and wishes, organisations call in their own name only.</summary>
    public bool Speaks(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int start = Clause.Start(tokens, cue.First);
        if (cue.OfIssuer)
            return !AdviceWords.Hypothesis.Contains(tokens[Math.Max(0, cue.First - 1)].Lower) && IsIssuer(tokens, start, cue.First);
        if (IsOutcome(tokens, cue, start) || (isRelease && cue.Shape == CueShape.Modal && NotAdvice.IsBound(tokens, cue)))
            return false;
        return !isNews || cue.Shape != CueShape.Modal || tokens[start].Is("we") || tokens[start].Is("i");
    }

    // "The programme should create 300 jobs" expects; "The ministry should create 300 jobs" advises.
    private bool IsOutcome(IReadOnlyList<Token> tokens, CueMatch cue, int start)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (cue.Modality != "should" || verb >= tokens.Count || start >= cue.First || !AdviceWords.Outcome.Contains(tokens[verb].Lower))
            return false;
        for (int i = start; i < cue.First; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i].Lower) || tokens[i].Lower is "they" or "he" or "she")
                return false;
        }

        return Addressees.In(names, TextSpan.FromBounds(tokens[start].Start, tokens[cue.First - 1].End)).Count == 0;
    }

    private bool IsIssuer(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            string word = tokens[i].Lower;
            if (ownWords.Contains(word) && (tokens[i].IsCapitalized || ownBody))
                return true;
            if (AdviceWords.OwnNoun.Contains(word) && (ownBody || word == "undersigned" || (i > start && tokens[i - 1].Is("this"))))
                return true;
            if (word is "we" or "i")
                return true;
        }

        return false;
    }

    private static bool IsNews(IReadOnlyList<Sentence> sentences)
    {
        int attributed = sentences.Count(sentence => Voice.HasAttribution(sentence.Tokens));
        return attributed >= 3 && attributed * 5 >= sentences.Count;
    }

    private static IEnumerable<string> OwnNames(AnnotatedArticle article)
    {
        if (article.Metadata.Publisher is { } publisher)
        {
            yield return publisher.Value;
            yield return string.Concat(publisher.Value.Where(char.IsUpper));
        }

        // A release is headed by who issues it: "Consumer League warns against …".
        if (article.Metadata.Kind == ArticleKind.PressRelease && article.Metadata.Title is { } title)
            yield return string.Join(" ", title.Value.Split(' ').TakeWhile(word => word.Length > 0 && char.IsUpper(word[0])));

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
