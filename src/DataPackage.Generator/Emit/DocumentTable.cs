using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Emit;

/// <summary>Lays out what one document says: its words, and the rows that point into them.</summary>
internal static class DocumentTable
{
    /// <summary>The table of a document.</summary>
    /// <param name="sheet">The document.</param>
    /// <param name="keep">How many of its words go in.</param>
    public static RowTable Of(DocumentSheet sheet, ArticleText keep)
    {
        Article article = sheet.Article.Article;
        var passages = new PassageTable(keep);
        int[] headings = article.Headings.Select(passages.Add).ToArray();
        int[] paragraphs = keep == ArticleText.Full ? article.Paragraphs.Select(passages.Add).ToArray() : new int[0];
        var mentions = sheet.Mentions
            .Select(m => (Mention: m, Quote: passages.AddQuote(m.Quote), Summary: passages.Add(m.Summary), DateText: passages.AddQuote(m.DateText)))
            .ToArray();
        var recommendations = sheet.Recommendations
            .Select((r, i) => (Advice: r, Quote: passages.AddQuote(r.Quote), Action: passages.Add(r.Action), Addressees: sheet.Addressees[i]))
            .ToArray();

        int firstPassage = ArticleColumns.Count;
        int firstAuthor = firstPassage + (PassageColumns.Count * passages.Rows.Count);
        int firstAcronym = firstAuthor + (AuthorColumns.Count * article.Authors.Count);
        int firstMention = firstAcronym + (AcronymColumns.Count * article.Acronyms.Count);
        int firstRecommendation = firstMention + (MentionColumns.Count * mentions.Length);
        int firstEvent = firstRecommendation + (RecommendationColumns.Count * recommendations.Length);
        int end = firstEvent + (EventColumns.Count * sheet.Events.Count);

        var words = new WordPool();
        foreach ((Passage passage, _) in passages.Rows.Where(p => p.HasWords).OrderBy(p => p.Passage.Span.Start).ThenByDescending(p => p.Passage.Span.Length))
            words.Add(passage);
        var table = new RowTable(words, end);

        (int, int)[] Local(IEnumerable<int> rows) => rows.Select(row => (sheet.Number, row)).ToArray();
        table
            .Number((int)article.Kind)
            .List(Local(headings))
            .List(Local(paragraphs))
            .List(Local(Enumerable.Range(0, article.Authors.Count)))
            .List(Local(Enumerable.Range(0, article.Acronyms.Count)))
            .List(Local(Enumerable.Range(0, recommendations.Length)))
            .Number(2 * firstPassage)
            .Number(2 * firstAuthor)
            .Number(2 * firstAcronym)
            .Number(2 * firstMention)
            .Number(2 * firstRecommendation)
            .Number(article.Source.Length)
            .Number((int)(article.Title?.Provenance ?? default))
            .Number((int)(article.Publisher?.Provenance ?? default))
            .Number((int)(article.Published?.Provenance ?? default))
            .Text(article.Id)
            .Text(sheet.Article.Name)
            .Text(article.Title?.Value)
            .Text(article.Title?.Reason)
            .Text(article.Publisher?.Value)
            .Text(article.Publisher?.Reason)
            .Text(article.Published?.Value.ToString())
            .Text(article.Published?.Reason)
            .Text(article.OriginalPublication?.Value)
            .Text(article.Series)
            .Text(article.Source.File)
            .Text(article.Source.Sha256)
            .Number((int)article.AuthorsOrigin.Provenance)
            .Text(article.AuthorsOrigin.Reason)
            .Number(2 * firstEvent);
        foreach ((Passage passage, bool hasWords) in passages.Rows)
        {
            table.Number(passage.Span.Start).Number(passage.Line).Number(passage.Column);
            _ = hasWords ? table.Text(passage) : table.Number(-1).Number(passage.Span.Length);
        }

        foreach (Author author in article.Authors)
            table.Number((int)author.Role).Text(author.Name).Text(author.Affiliation);
        foreach (Acronym acronym in article.Acronyms)
            table.Text(acronym.Short).Text(acronym.Long);
        foreach (var (mention, quote, summary, dateText) in mentions)
        {
            table
                .Number(quote).Number(summary).Number(dateText).Number((int)mention.DateProvenance).Text(mention.Date.ToString())
                .Number((int)mention.Origin.Provenance).Text(mention.Origin.Reason);
        }

        foreach (var (advice, quote, action, addressees) in recommendations)
        {
            table
                .Number(advice.Ordinal).Number((int)advice.Strength)
                .List(addressees.Select(actor => (0, actor)).ToArray())
                .Number(quote).Number(action).Text(advice.Id).Text(advice.Name).Text(advice.Modality)
                .Number((int)advice.Origin.Provenance).Text(advice.Origin.Reason);
        }

        foreach (ToldEvent told in sheet.Events)
        {
            table
                .List(told.Mentions.Select(place => (place.Document, place.Row)).ToArray())
                .Text(told.Event.Date.ToString()).Text(told.Event.Id).Text(told.Event.Name);
            EventMention best = told.Event.Mentions[0];
            _ = best.ArticleId == article.Id && best.Summary.Text == told.Event.Summary ? table.Text(best.Summary) : table.Text(told.Event.Summary);
            table.Text(told.Event.Place);
        }

        return table;
    }

    /// <summary>The passages of a document, each once.</summary>
    private sealed class PassageTable
    {
        private readonly Dictionary<(TextSpan Span, bool HasWords), int> numbers = new();
        private readonly bool keepQuotes;

        public PassageTable(ArticleText keep) => keepQuotes = keep != ArticleText.None;

        public List<(Passage Passage, bool HasWords)> Rows { get; } = new();

        public int Add(Passage passage) => Add(passage, hasWords: true);

        /// <summary>Adds a passage that may be told by its place alone.</summary>
        public int AddQuote(Passage passage) => Add(passage, keepQuotes);

        private int Add(Passage passage, bool hasWords)
        {
            if (!numbers.TryGetValue((passage.Span, hasWords), out int number))
            {
                number = Rows.Count;
                numbers.Add((passage.Span, hasWords), number);
                Rows.Add((passage, hasWords));
            }

            return number;
        }
    }
}
