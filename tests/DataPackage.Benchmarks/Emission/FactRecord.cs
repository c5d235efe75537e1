using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;

namespace DataPackage.Benchmarks.Emission;

/// <summary>A fact as somebody would keep it who has no generator: one flat record with all that a view shows.</summary>
internal sealed record FactRecord(
    string Id,
    string Name,
    string Date,
    int Earliest,
    int Latest,
    int Kind,
    int Factuality,
    string[] Actors,
    string Summary,
    string Quote,
    string DateText,
    string File,
    int Line,
    int Column)
{
    /// <summary>The declaration that the programs compile.</summary>
    public const string Declaration = """
        public sealed record FactRecord(string Id, string Name, string Date, int Earliest, int Latest, int Kind, int Factuality,
            string[] Actors, string Summary, string Quote, string DateText, string File, int Line, int Column);
        """;

    /// <summary>The records of a corpus, in the order of their dates.</summary>
    public static FactRecord[] Of(Corpus corpus)
    {
        Dictionary<string, string> labels = corpus.Actors.ToDictionary(actor => actor.Actor.Id, actor => actor.Actor.Label);
        Dictionary<string, string> files = corpus.Articles.ToDictionary(article => article.Article.Id, article => article.Article.Source.File);
        return corpus.Events.OrderBy(e => e.Date).Select(e => new FactRecord(
            e.Id, e.Name, e.Date.ToString(), Number(e.Date.Earliest), Number(e.Date.Latest), (int)e.Kind, (int)e.Factuality,
            e.ActorIds.Select(id => labels[id]).ToArray(), e.Summary, e.Mentions[0].Quote.Text, e.Mentions[0].DateText.Text,
            files[e.Mentions[0].ArticleId], e.Mentions[0].Quote.Line, e.Mentions[0].Quote.Column)).ToArray();
    }

    private static int Number(CalendarDay? day) => day is { } known ? (int)((known.Year * 10000) + (known.Month * 100) + known.Day) : 0;
}
