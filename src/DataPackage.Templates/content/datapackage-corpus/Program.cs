using CorpusFacts;

foreach (Event e in Facts.Events)
    Console.WriteLine($"{e.Date}  {e.Summary}\n  “{e.Quote}”\n  {e.Location}");
foreach (Recommendation r in Facts.Recommendations)
    Console.WriteLine($"[{r.Strength}] {r}\n  {r.Location}");
