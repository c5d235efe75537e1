using OwnCorpus;

Console.OutputEncoding = System.Text.Encoding.UTF8;

foreach (Article article in Facts.Articles)
{
    Console.WriteLine($"\n# {article}");
    Console.WriteLine($"{article.Authors}  {article.Publisher}  {article.Published}  ({article.Kind}, {article.Source})");
    foreach (Event e in article.Events)
        Console.WriteLine($"  {e.Date,-12} {e.Summary}{(e.Factuality == Factuality.Occurred ? "" : $" [{e.Factuality}]")}  {e.Location}");
    foreach (Recommendation r in article.Recommendations)
        Console.WriteLine($"  [{r.Strength}] {r}  {r.Location}");
}
