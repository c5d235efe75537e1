using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>
/// Scores extracted facts against what careful readers found: body by word 4-grams, events by sentence and date,
/// recommendations by sentence. Figures are micro-averaged over the documents.
/// </summary>
internal sealed class GoldScorer
{
    private readonly Corpus corpus;

    private GoldScorer(Corpus corpus) => this.corpus = corpus;

    public Tally Body { get; } = new();

    public Tally Title { get; } = new();

    public Tally Authors { get; } = new();

    public Tally Publisher { get; } = new();

    public Tally Published { get; } = new();

    public Tally Acronyms { get; } = new();

    public Tally Events { get; } = new();

    public Tally EventSentences { get; } = new();

    public Tally Recommendations { get; } = new();

    public Tally FactualityOfEvents { get; } = new();

    /// <summary>What was missed and what was surplus, in words.</summary>
    public List<string> Differences { get; } = new();

    public static GoldScorer Score(Corpus corpus, IEnumerable<GoldDocument> golds)
    {
        var scorer = new GoldScorer(corpus);
        foreach (GoldDocument gold in golds)
            scorer.ScoreDocument(gold);
        return scorer;
    }

    private void ScoreDocument(GoldDocument gold)
    {
        Differences.Add(gold.Id);
        Article? article = corpus.Articles.Select(named => named.Article).FirstOrDefault(a => a.Id == gold.Id);
        ScoreBody(article, gold.Article);
        ScoreValue("title", Title, article?.Title?.Value, gold.Article.Title, gold.Article);
        ScoreValue("publisher", Publisher, article?.Publisher?.Value, gold.Article.Publisher, gold.Article);
        ScoreValue("published", Published, GoldText.Date(article?.Published?.Value.ToString()), GoldText.Date(gold.Article.Published), gold.Article);
        ScoreSet("authors", Authors, article?.Authors.Select(a => a.Name) ?? [], gold.Article.Authors.Select(a => a.Name));
        ScoreSet(
            "acronyms",
            Acronyms,
            article?.Acronyms.Select(a => a.Short + " = " + a.Long) ?? [],
            gold.Acronyms.Select(a => a.Short + " = " + a.Long));

        GoldFact[] events = EventsOf(gold).ToArray();
        foreach ((GoldFact wanted, GoldFact found) in ScoreFacts("event", Events, gold.Events, events, IsSameEvent))
            FactualityOfEvents.Add(wanted.Factuality == found.Factuality ? 1 : 0, 0, wanted.Factuality == found.Factuality ? 0 : 1);
        ScoreFacts(null, EventSentences, gold.Events, events, (wanted, found) => GoldText.IsSameSentence(wanted.Quote, found.Quote));
        GoldFact[] advice = corpus.Recommendations.Where(r => r.ArticleId == gold.Id)
            .Select(r => new GoldFact(r.Quote.Text, null, null)).ToArray();
        ScoreFacts(
            "recommendation", Recommendations, gold.Recommendations, advice,
            (wanted, found) => GoldText.IsSameSentence(wanted.Quote, found.Quote));
    }

    /// <summary>The document's mentions in its order; of an event told several times in it, the one that fits the gold best.</summary>
    private IEnumerable<GoldFact> EventsOf(GoldDocument gold) =>
        from e in corpus.Events
        let mention = e.Mentions
            .Where(mention => mention.ArticleId == gold.Id)
            .OrderByDescending(mention => gold.Events.Select(g => GoldText.Overlap(g.Quote, mention.Quote.Text)).DefaultIfEmpty().Max())
            .FirstOrDefault()
        where mention is not null
        orderby mention.Quote.Span.Start, mention.Summary.Span.Start
        select new GoldFact(mention.Quote.Text, mention.Date.ToString(), e.Factuality.ToString().ToLowerInvariant());

    private static bool IsSameEvent(GoldFact wanted, GoldFact found) =>
        GoldText.IsSameSentence(wanted.Quote, found.Quote)
        && (!wanted.Required || GoldText.Date(wanted.Date) == GoldText.Date(found.Date));

    private void ScoreBody(Article? article, GoldArticle gold)
    {
        Dictionary<string, int> wanted = GoldText.FourGrams(gold.BodyParagraphs);
        Dictionary<string, int> found = GoldText.FourGrams(article?.Paragraphs.Select(p => p.Text) ?? []);
        int both = found.Sum(gram => Math.Min(gram.Value, wanted.GetValueOrDefault(gram.Key)));
        Body.Add(both, found.Values.Sum() - both, wanted.Values.Sum() - both);
    }

    private void ScoreValue(string field, Tally tally, string? found, string? wanted, GoldArticle gold)
    {
        string plain = GoldText.Normalize(found);
        bool accepted = gold.Accept?.GetValueOrDefault(field)?.Any(value => GoldText.Normalize(value) == plain) == true;
        bool right = accepted || plain == GoldText.Normalize(wanted);
        if (right)
            tally.Add(plain.Length > 0 ? 1 : 0, 0, 0);
        else
            tally.Add(0, plain.Length > 0 ? 1 : 0, GoldText.Normalize(wanted).Length > 0 ? 1 : 0);
        if (!right)
            Differences.Add($"  {field}: found '{found}', wanted '{wanted}'");
    }

    private void ScoreSet(string field, Tally tally, IEnumerable<string> found, IEnumerable<string> wanted)
    {
        HashSet<string> surplus = found.Select(GoldText.Normalize).ToHashSet();
        HashSet<string> missed = wanted.Select(GoldText.Normalize).ToHashSet();
        int right = surplus.Intersect(missed).Count();
        string[] both = surplus.Intersect(missed).ToArray();
        surplus.ExceptWith(both);
        missed.ExceptWith(both);
        tally.Add(right, surplus.Count, missed.Count);
        Differences.AddRange(surplus.Select(value => $"  {field}: surplus '{value}'"));
        Differences.AddRange(missed.Select(value => $"  {field}: missed '{value}'"));
    }

    /// <summary>Pairs wanted and found facts one to one, best overlap first.</summary>
    private List<(GoldFact Wanted, GoldFact Found)> ScoreFacts(
        string? label, Tally tally, GoldFact[] wanted, GoldFact[] found, Func<GoldFact, GoldFact, bool> areSame)
    {
        var missed = new HashSet<int>(Enumerable.Range(0, wanted.Length));
        var surplus = new HashSet<int>(Enumerable.Range(0, found.Length));
        var candidates =
            from w in missed
            from f in surplus
            where areSame(wanted[w], found[f])
            orderby GoldText.Overlap(wanted[w].Quote, found[f].Quote) descending, w descending, f descending
            select (Wanted: w, Found: f);
        var pairs = new List<(GoldFact Wanted, GoldFact Found)>();
        foreach ((int w, int f) in candidates.ToList())
        {
            if (!missed.Contains(w) || !surplus.Contains(f))
                continue;
            missed.Remove(w);
            surplus.Remove(f);
            pairs.Add((wanted[w], found[f]));
        }

        tally.Add(pairs.Count(pair => pair.Wanted.Required), surplus.Count, missed.Count(w => wanted[w].Required));
        if (label is not null)
        {
            Differences.AddRange(missed.Where(w => wanted[w].Required).Select(w => $"  {label} missed: {wanted[w].Date} {wanted[w].Quote}"));
            Differences.AddRange(surplus.Select(f => $"  {label} surplus: {found[f].Date} {found[f].Quote}"));
        }

        return pairs;
    }
}
