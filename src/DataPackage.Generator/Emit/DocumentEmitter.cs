using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Emit;

/// <summary>Prints what one document says: its words and its rows.</summary>
internal static class DocumentEmitter
{
    /// <summary>One source with the data of these documents.</summary>
    public static string Emit(IReadOnlyList<DocumentSheet> sheets, string rootNamespace)
    {
        string what = sheets.Count == 1 ? "What " + XmlDoc.Text(sheets[0].Article.Article.Source.File) + " says." : "What these documents say.";
        SourceWriter source = SourceHead.Start(what, rootNamespace).Line("internal static partial class FactData").Open();
        foreach (DocumentSheet sheet in sheets)
            Emit(source, sheet);
        return source.Close().ToString();
    }

    private static void Emit(SourceWriter source, DocumentSheet sheet)
    {
        Article article = sheet.Article.Article;
        var passages = new PassageTable();
        int[] headings = article.Headings.Select(passages.Add).ToArray();
        int[] paragraphs = article.Paragraphs.Select(passages.Add).ToArray();
        var mentions = sheet.Mentions
            .Select(m => (Mention: m, Quote: passages.Add(m.Quote), Summary: passages.Add(m.Summary), DateText: passages.Add(m.DateText)))
            .ToArray();
        var recommendations = sheet.Recommendations
            .Select((r, i) => (Advice: r, Quote: passages.Add(r.Quote), Action: passages.Add(r.Action), Addressees: sheet.Addressees[i]))
            .ToArray();

        int firstPassage = ArticleColumns.Count;
        int firstAuthor = firstPassage + (PassageColumns.Count * passages.Rows.Count);
        int firstAcronym = firstAuthor + (AuthorColumns.Count * article.Authors.Count);
        int firstMention = firstAcronym + (AcronymColumns.Count * article.Acronyms.Count);
        int firstRecommendation = firstMention + (MentionColumns.Count * mentions.Length);
        int end = firstRecommendation + (RecommendationColumns.Count * recommendations.Length);

        var words = new WordPool();
        foreach (Passage passage in passages.Rows.OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.Length))
            words.Add(passage);
        var table = new RowTable(words, end);

        (int, int)[] Local(IEnumerable<int> rows) => rows.Select(row => (sheet.Number, row)).ToArray();
        table.Row("article")
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
            .Text(article.AuthorsOrigin.Reason);
        foreach (Passage passage in passages.Rows)
            table.Row("line " + Literal.Number(passage.Line)).Number(passage.Span.Start).Number(passage.Line).Number(passage.Column).Text(passage);
        foreach (Author author in article.Authors)
            table.Row("author").Number((int)author.Role).Text(author.Name).Text(author.Affiliation);
        foreach (Acronym acronym in article.Acronyms)
            table.Row("acronym").Text(acronym.Short).Text(acronym.Long);
        foreach (var (mention, quote, summary, dateText) in mentions)
        {
            table.Row("mention, line " + Literal.Number(mention.Quote.Line))
                .Number(quote).Number(summary).Number(dateText).Number((int)mention.DateProvenance).Text(mention.Date.ToString())
                .Number((int)mention.Origin.Provenance).Text(mention.Origin.Reason);
        }

        foreach (var (advice, quote, action, addressees) in recommendations)
        {
            table.Row("recommendation, line " + Literal.Number(advice.Quote.Line))
                .Number(advice.Ordinal).Number((int)advice.Strength)
                .List(addressees.Select(actor => (0, actor)).ToArray())
                .Number(quote).Number(action).Text(advice.Id).Text(advice.Name).Text(advice.Modality)
                .Number((int)advice.Origin.Provenance).Text(advice.Origin.Reason);
        }

        source.Line("// " + XmlDoc.Text(article.Source.File)).Line("private static class " + ClassName(sheet.Article)).Open();
        DataLiteral.Words(source, words);
        source.Line();
        DataLiteral.Rows(source, table);
        source.Close();
    }

    /// <summary>The name of the class that holds a document's data.</summary>
    public static string ClassName(NamedArticle article) => Identifier.Type("From_" + article.Name);

    /// <summary>The passages of a document, each once.</summary>
    private sealed class PassageTable
    {
        private readonly Dictionary<TextSpan, int> numbers = new();

        public List<Passage> Rows { get; } = new();

        public int Add(Passage passage)
        {
            if (!numbers.TryGetValue(passage.Span, out int number))
            {
                number = Rows.Count;
                numbers.Add(passage.Span, number);
                Rows.Add(passage);
            }

            return number;
        }
    }
}
