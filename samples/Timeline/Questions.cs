using JapanKoreaSecurity;

/// <summary>Questions to the facts, asked in LINQ.</summary>
internal static class Questions
{
    public static void Answer()
    {
        Ink.Heading("Events of 2012 that involve South Korea");
        foreach (Event e in Facts.Events.In(2012).Involving(Actors.SouthKorea))
            Console.WriteLine(e);

        Ink.Heading($"Events that concern {Instruments.Gsomia.Long}");
        foreach (Event e in Facts.Events.Concerning(Instruments.Gsomia))
            Console.WriteLine(e);

        Ink.Heading("Events that more than one article tells");
        foreach (Event e in Facts.Events.Corroborated())
            Console.WriteLine($"{e}  ({string.Join(", ", e.Mentions.Select(m => m.Location))})");

        Ink.Heading("Who took part most often");
        var most =
            from actor in Facts.Actors
            where actor.Events.Length > 1
            orderby actor.Events.Length descending, actor.Label
            select $"{actor.Events.Length,3}  {actor}";
        foreach (string line in most.Take(5))
            Console.WriteLine(line);

        Ink.Heading("Advice to Japan");
        foreach (Recommendation r in Facts.Recommendations.AddressedTo(Actors.Japan))
            Console.WriteLine($"[{r.Strength}] {r}  ({r.Location})");
    }
}
