using JapanKoreaSecurity;

Console.OutputEncoding = System.Text.Encoding.UTF8;

Heading("Timeline");
foreach (Event e in Facts.Events)
{
    string mark = e.Factuality == Factuality.Occurred ? "" : $" [{e.Factuality.ToString().ToLowerInvariant()}]";
    Console.WriteLine($"{e.Date,-22} {e.Summary}{mark}");
    foreach (Mention mention in e.Mentions)
    {
        Console.WriteLine($"{"",22} > {mention.Quote.ReplaceLineEndings(" ")}");
        Console.WriteLine($"{"",24} {mention.Article}, {mention.Location}");
    }
}

Heading("Events of 2012 that involve South Korea");
foreach (Event e in Facts.Events.In(2012).Involving(Actors.SouthKorea))
    Console.WriteLine(e);

Heading($"Events that concern {Instruments.Gsomia.Long}");
foreach (Event e in Facts.Events.Concerning(Instruments.Gsomia))
    Console.WriteLine(e);

Heading("Events that more than one article tells");
foreach (Event e in Facts.Events.Corroborated())
    Console.WriteLine($"{e}  ({string.Join(", ", e.Mentions.Select(m => m.Location))})");

Heading("Who took part most often");
var most =
    from actor in Facts.Actors
    where actor.Events.Length > 1
    orderby actor.Events.Length descending, actor.Label
    select $"{actor.Events.Length,3}  {actor}";
foreach (string line in most.Take(5))
    Console.WriteLine(line);

Heading("Advice to Japan");
foreach (Recommendation r in Facts.Recommendations.AddressedTo(Actors.Japan))
    Console.WriteLine($"[{r.Strength}] {r}  ({r.Location})");

static void Heading(string text) => Console.WriteLine($"\n# {text}");
