using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Finds the advice that the article's own author or speaker gives.</summary>
internal static class RecommendationFinder
{
    private const int LongestRunIn = 9;
    private const int LongestGap = 6;

    /// <summary>The recommendations in the order of the text, without ids and names.</summary>
    public static IReadOnlyList<Recommendation> Find(AnnotatedArticle article)
    {
        IReadOnlyList<Sentence> sentences = QuotedText.Open(article.Sentences);
        IReadOnlyList<AdvicePlace> places = AdviceLists.Read(sentences);
        var issuer = new Issuer(article);
        List<Advice> read = ReadAll(sentences, places, issuer);
        DropRunIns(read);
        bool advises = !issuer.IsNews && read.Exists(advice => advice.Cue.Shape != CueShape.Bare);
        var found = new List<Recommendation>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (Advice advice in read)
        {
            if (advice.Cue.Shape == CueShape.Bare && !advises)
                continue;
            Recommendation recommendation = Describe(article, advice, found.Count + 1);
            if (told.Add(recommendation.Action.Text))
                found.Add(recommendation);
        }

        return found;
    }

    private static List<Advice> ReadAll(IReadOnlyList<Sentence> sentences, IReadOnlyList<AdvicePlace> places, Issuer issuer)
    {
        var read = new List<Advice>();
        int i = 0;
        while (i < sentences.Count)
        {
            int end = EndOfUnit(sentences, places, i);
            read.AddRange(ReadUnit(sentences, places, i, end, issuer, read.Count > 0 ? read[read.Count - 1] : null));
            i = end;
        }

        return read;
    }

    private static bool IsRunIn(IReadOnlyList<Sentence> sentences, IReadOnlyList<AdvicePlace> places, int i, int start, int end, Issuer issuer, CueMatch cue) =>
        i == start && i + 1 < end && cue.Shape == CueShape.Imperative && sentences[i].Tokens.Count <= LongestRunIn
        && AdviceReader.Read(sentences[i + 1], places[i + 1], issuer, sentences[i], null) is { Count: > 0 } next && States(sentences[i + 1], next[0]);

    // A passive only adds to it: "Install the fixed version. Updates must be applied to standby devices too."
    private static bool States(Sentence sentence, CueMatch cue) =>
        cue.Shape == CueShape.Modal && AdviceWords.SkipAdverbs(sentence.Tokens, cue.After) is var verb
        && verb < sentence.Tokens.Count && !sentence.Tokens[verb].Is("be");

    // "Move the working day. Labour departments should require …": the opening words of a paragraph announce what its next sentence states.
    private static void DropRunIns(List<Advice> read)
    {
        for (int i = read.Count - 2; i >= 0; i--)
        {
            (Sentence first, Sentence next) = (read[i].Sentence, read[i + 1].Sentence);
            bool isRunIn = first.PassageIndex == next.PassageIndex && first.Span.Start == first.Passage.Span.Start && first.Tokens.Count <= LongestRunIn
                && read[i].Cue.Shape is CueShape.Imperative or CueShape.Bare && States(next, read[i + 1].Cue)
                && read[i].Place.Ordinal == 0 && next.Span.Start - first.Span.End <= LongestGap;
            if (isRunIn)
                read.RemoveAt(i);
        }
    }

    // A list item is one unit, whatever number of sentences elaborates it; else a sentence is.
    private static int EndOfUnit(IReadOnlyList<Sentence> sentences, IReadOnlyList<AdvicePlace> places, int start)
    {
        int end = start + 1;
        if (places[start].Ordinal > 0)
        {
            while (end < sentences.Count && sentences[end].PassageIndex == sentences[start].PassageIndex)
                end++;
        }

        return end;
    }

    private static IEnumerable<Advice> ReadUnit(
        IReadOnlyList<Sentence> sentences, IReadOnlyList<AdvicePlace> places, int start, int end, Issuer issuer, Advice? last)
    {
        Advice? bare = null;
        for (int i = start; i < end; i++)
        {
            if (sentences[i].Passage.Role is PassageRole.Heading or PassageRole.Caption || LeadsIntoList(sentences, places, i))
                continue;
            IReadOnlyList<CueMatch> cues = AdviceReader.Read(sentences[i], places[i], issuer, Above(sentences, i), IsJustBefore(sentences, last, i) ? last : null);
            if (cues.Count == 1 && cues[0].Shape == CueShape.Imperative && IsCry(sentences[i].Tokens))
                continue;
            if (cues.Count == 0 && (places[i].Ordinal == 0 || EndsAsSentence(sentences[i].Tokens))
                && ProseImperative.Find(sentences, i, last is { Cue.Shape: CueShape.Imperative } && IsJustBefore(sentences, last, i), Follows(sentences, last, i)) is { } imperative)
                cues = new[] { imperative };
            if (cues.Count == 1 && cues[0].Shape == CueShape.Bare)
                bare ??= new Advice(sentences[i], places[i], cues[0]);
            else if (cues.Count > 0 && !(places[i].Ordinal > 0 && IsRunIn(sentences, places, i, start, end, issuer, cues[0])))
                return cues.Take(places[i].Ordinal > 0 ? 1 : cues.Count).Select(cue => new Advice(sentences[i], places[i], cue));
        }

        if (bare is not null)
            return new[] { bare };
        if (places[start].Item && AdviceReader.StandsAsAdvice(sentences[start]))
            return new[] { new Advice(sentences[start], places[start], new CueMatch(CueShape.Imperative, "recommended", Strength.Medium, 0, 0, false)) };
        return Array.Empty<Advice>();
    }

    // "Help!"
    private static bool IsCry(IReadOnlyList<Token> tokens) => tokens.Count < 3 && tokens[tokens.Count - 1].Is("!");

    // A list of links has none.
    private static bool EndsAsSentence(IReadOnlyList<Token> tokens) =>
        tokens.Count > 4 && ".!;".IndexOf(tokens[tokens.Count - 1].Lower[tokens[tokens.Count - 1].Length - 1]) >= 0;

    private static bool Follows(IReadOnlyList<Sentence> sentences, Advice? advice, int index) =>
        index > 0 && advice is { Cue.Shape: CueShape.Imperative or CueShape.Bare } && ReferenceEquals(sentences[index - 1], advice.Sentence);

    private static bool IsJustBefore(IReadOnlyList<Sentence> sentences, Advice? advice, int index) =>
        index > 0 && ReferenceEquals(sentences[index - 1], advice?.Sentence) && sentences[index - 1].PassageIndex == sentences[index].PassageIndex;

    private static Sentence? Above(IReadOnlyList<Sentence> sentences, int index) =>
        index > 0 && sentences[index - 1].PassageIndex == sentences[index].PassageIndex ? sentences[index - 1] : null;

    private static bool LeadsIntoList(IReadOnlyList<Sentence> sentences, IReadOnlyList<AdvicePlace> places, int index)
    {
        if (index + 1 >= sentences.Count || places[index].Ordinal > 0)
            return false;
        bool colon = sentences[index].Tokens.Count > 0 && sentences[index].Tokens[sentences[index].Tokens.Count - 1].Is(":");
        return (places[index + 1].Item && places[index + 1].Ordinal == 1 && (colon || AdviceLists.Announces(sentences[index])))
            || (sentences[index + 1].Enumeration is { Ordinal: 1, Opens: true } && AdviceLists.Announces(sentences[index]));
    }

    private static Recommendation Describe(AnnotatedArticle article, Advice advice, int running)
    {
        return new Recommendation(
            "",
            "",
            article.Id,
            Ordinal(advice, running),
            AddresseesOf(article.Names, advice).ToEquatableArray(),
            article.Article.Layout.Lines.Passage(AdviceParts.Action(advice)),
            advice.Cue.Modality,
            advice.Cue.Strength,
            article.Article.Layout.Lines.Passage(advice.Sentence.Span));
    }

    private static IReadOnlyList<string> AddresseesOf(NameIndex names, Advice advice)
    {
        TextSpan span = AdviceParts.Addressee(advice);
        IReadOnlyList<string> found = Addressees.In(names, span);
        if (found.Count == 0 && AdviceParts.CountIn(advice.Tokens, span) is var count and > 1)
            found = Addressees.Together(names, count, span.Start);
        if (found.Count == 0 && advice.Cue.Shape == CueShape.Modal)
            found = Addressees.Before(names, advice.Sentence.Span, advice.Tokens[advice.Cue.First].Start);
        return found.Count == 0 && advice.Place.Lead is { } lead ? Addressees.In(names, lead) : found;
    }

    private static int Ordinal(Advice advice, int running) =>
        advice.Sentence.Enumeration?.Ordinal ?? (advice.Place.Ordinal > 0 ? advice.Place.Ordinal : running);
}
