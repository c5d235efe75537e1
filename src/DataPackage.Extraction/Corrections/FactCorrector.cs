using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>The facts of a document after the owner's corrections, and what is to be said about these.</summary>
internal sealed class FactCorrector
{
    private readonly AnnotatedArticle article;
    private readonly string text;
    private readonly List<EventMention> events;
    private readonly List<Recommendation> recommendations;
    private readonly List<Finding> findings = new();

    private FactCorrector(AnnotatedArticle article, string text, IEnumerable<EventMention> events, IEnumerable<Recommendation> recommendations)
    {
        this.article = article;
        this.text = text;
        this.events = events.ToList();
        this.recommendations = recommendations.ToList();
    }

    public IReadOnlyList<EventMention> Events => events;

    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Corrects facts one entry after the other; an entry that fits nothing is left out and reported.</summary>
    public static FactCorrector Correct(
        CorrectionPlan plan, AnnotatedArticle article, string text, IReadOnlyList<EventMention> events, IReadOnlyList<Recommendation> recommendations)
    {
        var corrector = new FactCorrector(article, text, events, recommendations);
        corrector.findings.AddRange(plan.Findings);
        foreach (Correction correction in plan.Valid)
            corrector.Apply(correction);
        return corrector;
    }

    private void Apply(Correction correction)
    {
        switch (correction)
        {
            case FixCorrection fix:
                ChangeEvent(fix, e => Fix(e, fix));
                break;
            case DropCorrection { Fact: CorrectedFact.Event }:
                ChangeEvent(correction, _ => null);
                break;
            case DropCorrection:
                ChangeRecommendation(correction, _ => null);
                break;
            case RenameCorrection { Fact: CorrectedFact.Event } rename:
                ChangeEvent(rename, e => e with { GivenName = rename.Name });
                break;
            case RenameCorrection { Fact: CorrectedFact.Recommendation } rename:
                ChangeRecommendation(rename, r => r with { GivenName = rename.Name });
                break;
            case AddEventCorrection add:
                Add(events, FactAdder.Event(article, text, add, findings), e => e.Quote.Span, e => e.Summary.Span, add, "event");
                break;
            case AddRecommendationCorrection add:
                Add(recommendations, FactAdder.Recommendation(article, text, add, recommendations, findings), r => r.Quote.Span, r => r.Action.Span, add, "recommendation");
                break;
        }
    }

    private static EventMention Fix(EventMention e, FixCorrection fix) => e with
    {
        Date = fix.Date ?? e.Date,
        DateProvenance = fix.Date is null ? e.DateProvenance : Provenance.Supplied,
        Kind = fix.Kind ?? e.Kind,
        Factuality = fix.Factuality ?? e.Factuality,
        Origin = e.Origin with { Reason = fix.Reason },
    };

    private void ChangeEvent(Correction correction, Func<EventMention, EventMention?> change) =>
        Change(events, correction, "event", e => new FactPlace(e.Quote.Span, e.Summary.Span, e.DateText.Span), e => e.Summary.Text, change);

    private void ChangeRecommendation(Correction correction, Func<Recommendation, Recommendation?> change) =>
        Change(recommendations, correction, "recommendation", r => new FactPlace(r.Quote.Span, r.Action.Span, r.Action.Span), r => r.Action.Text, change);

    private void Change<T>(
        List<T> facts, Correction correction, string kind, Func<T, FactPlace> place, Func<T, string> words, Func<T, T?> change)
        where T : class
    {
        IReadOnlyList<int> found = FactPlace.Find(facts.ConvertAll(fact => place(fact)), text, correction.Quote);
        if (found.Count != 1)
        {
            findings.Add(found.Count == 0
                ? CorrectionFindings.NoFact(correction, kind)
                : CorrectionFindings.SeveralFacts(correction, kind, found.Select(i => words(facts[i]))));
            return;
        }

        if (change(facts[found[0]]) is { } changed)
            facts[found[0]] = changed;
        else
            facts.RemoveAt(found[0]);
    }

    private void Add<T>(List<T> facts, T? fact, Func<T, TextSpan> quote, Func<T, TextSpan> words, Correction correction, string kind)
        where T : class
    {
        if (fact is null)
            return;
        if (facts.Exists(known => words(known) == words(fact)))
        {
            findings.Add(CorrectionFindings.Known(correction, kind));
            return;
        }

        int index = facts.FindIndex(known => quote(known).Start > quote(fact).Start);
        facts.Insert(index < 0 ? facts.Count : index, fact);
    }
}
