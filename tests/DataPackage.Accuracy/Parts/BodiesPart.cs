using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction;

namespace DataPackage.Accuracy.Parts;

/// <summary>The article in a page saved as text, with what the page says about it.</summary>
internal sealed class BodiesPart : IPart
{
    private const int ShingleLength = 4;

    public string Name => "bodies";

    public JsonObject Answer(JsonObject line)
    {
        string id = line.Text("id");
        Article? article = FactExtractor.ExtractDocument(new SourceDocument(id + ".txt", line.Text("text"))).Article;
        return new JsonObject
        {
            ["id"] = id,
            ["body"] = article is null ? "" : Body(article),
            ["title"] = article?.Title?.Value,
            ["authors"] = (article?.Authors.Select(author => author.Name) ?? []).ToJsonArray(),
            ["published"] = article?.Published?.Value.ToString(),
        };
    }

    /// <summary>Mean precision and recall of word 4-grams over the documents, as score_bodies.py has it.</summary>
    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        var precisions = new List<double>();
        var recalls = new List<double>();
        for (int i = 0; i < lines.Count; i++)
        {
            Dictionary<string, int> gold = Shingles(lines[i].Text("body"));
            Dictionary<string, int> got = Shingles(answers[i].Text("body"));
            double right = gold.Sum(entry => Math.Min(entry.Value, got.GetValueOrDefault(entry.Key)));
            if (got.Count > 0)
                precisions.Add(right / got.Values.Sum());
            if (gold.Count > 0)
                recalls.Add(right / gold.Values.Sum());
        }

        double precision = precisions.DefaultIfEmpty().Average();
        double recall = recalls.DefaultIfEmpty().Average();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        yield return new Score(
            "4-grams of the body",
            string.Create(CultureInfo.InvariantCulture, $"P {precision:0.000} R {recall:0.000} F1 {f1:0.000}"),
            $"{lines.Count} documents");
    }

    // Headings stand in the article where they stand in the page.
    private static string Body(Article article) => string.Join(
        "\n\n",
        article.Paragraphs.Concat(article.Headings).OrderBy(passage => passage.Span.Start).Select(passage => passage.Text));

    private static Dictionary<string, int> Shingles(string text)
    {
        string[] words = Words(text).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; words.Length > 0 && i < Math.Max(1, words.Length - ShingleLength + 1); i++)
        {
            string shingle = string.Join(' ', words[i..Math.Min(i + ShingleLength, words.Length)]);
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
