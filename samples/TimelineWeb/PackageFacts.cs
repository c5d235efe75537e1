using JapanKoreaSecurity;
using TimelineSite.Model;

/// <summary>Hands the facts of the package JapanKoreaSecurity to the page.</summary>
internal static class PackageFacts
{
    public static Corpus Read()
    {
        Dictionary<Article, ArticleFact> articles = Facts.Articles.ToDictionary(article => article, Of);
        return new Corpus(
            "Japan–South Korea security",
            Facts.Events.Select(e => Of(e, articles)).ToArray(),
            Facts.Recommendations.Select(r => Of(r, articles)).ToArray(),
            articles.Values.ToArray());
    }

    private static ArticleFact Of(Article article) => new(
        article.Id,
        article.ToString(),
        article.Authors.Select(author => author.Name).ToArray(),
        article.Publisher,
        article.Published?.ToString(),
        article.Kind.ToString(),
        article.Source.File);

    private static EventFact Of(Event e, Dictionary<Article, ArticleFact> articles) => new(
        e.Id,
        Of(e.Date),
        e.Kind.ToString(),
        e.Factuality.ToString(),
        e.Summary,
        e.Place,
        e.Actors.Select(Of).ToArray(),
        e.Instruments.Select(i => new Name(i.Id, i.Label, i.Long)).ToArray(),
        e.Mentions.Select(m => new Telling(Of(m.Passage, articles), Of(m.Date), m.DateText.Text, m.DateProvenance.ToString().ToLowerInvariant())).ToArray());

    private static AdviceFact Of(Recommendation r, Dictionary<Article, ArticleFact> articles) => new(
        r.Id,
        r.Ordinal,
        r.Addressees.Select(Of).ToArray(),
        r.Action,
        r.Modality,
        r.Strength.ToString(),
        Of(r.Passage, articles));

    private static Name Of(Actor actor) => new(actor.Id, actor.Label);

    private static FactDate Of(EdtfDate date) => new(
        date.ToString(),
        date.ToDisplayString(),
        date.Earliest?.ToDateTime() is { } first ? DateOnly.FromDateTime(first) : null,
        date.Latest?.ToDateTime() is { } last ? DateOnly.FromDateTime(last) : null,
        IsSoft: date.Precision < DatePrecision.Day || date.IsApproximate || date.IsUncertain);

    private static Quote Of(Passage quote, Dictionary<Article, ArticleFact> articles)
    {
        Passage paragraph = quote.Article.Paragraphs.FirstOrDefault(p => p.Start <= quote.Start && quote.Start + quote.Length <= p.Start + p.Length);
        if (paragraph.IsNone)
            paragraph = quote;
        return new Quote(articles[quote.Article], quote.Text, paragraph.Text, quote.Start - paragraph.Start, quote.Location.Line, quote.Location.Column);
    }
}
