using JapanKoreaSecurity;

Console.OutputEncoding = System.Text.Encoding.UTF8;

if (Choice.Read(args) is not { } choice)
    return 1;
Event[] events = Facts.Events.Where(choice.Holds).ToArray();

Ink.Heading("Timeline");
foreach (Event e in events)
{
    string mark = e.Factuality == Factuality.Occurred ? "" : $" [{e.Factuality.ToString().ToLowerInvariant()}]";
    Console.WriteLine($"{Ink.Bold($"{e.Date,-22}")} {e.Summary}{Ink.Warm(mark)}");
    foreach (Mention mention in e.Mentions)
    {
        Console.WriteLine($"{"",22} {Ink.Quiet("> " + mention.Quote.ReplaceLineEndings(" "))}");
        Console.WriteLine($"{"",24} {Ink.Quiet($"{mention.Article}, {mention.Location}")}");
    }
}

Ink.Heading("Events by year");
foreach (var year in events.Where(e => e.Date.Year is not null).GroupBy(e => e.Date.Year))
    Console.WriteLine($"{year.Key}  {Ink.Bar(year.Count())} {year.Count()}");

if (choice.IsAll)
    Questions.Answer();
return 0;
