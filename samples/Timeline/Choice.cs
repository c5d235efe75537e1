using JapanKoreaSecurity;

/// <summary>What the command line asks for: <c>--actor japan --year 2012</c>.</summary>
internal sealed record Choice(Actor? Actor, int? Year)
{
    public bool IsAll => Actor is null && Year is null;

    public bool Holds(Event e) => (Actor is not { } actor || e.Involves(actor)) && (Year is not { } year || e.IsIn(year));

    /// <summary>Reads the arguments, or says what is wrong with them and returns null.</summary>
    public static Choice? Read(string[] args)
    {
        var choice = new Choice(null, null);
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--actor" when Find(value) is { IsNone: false } actor:
                    choice = choice with { Actor = actor };
                    break;
                case "--actor":
                    return Refuse($"Nobody is called '{value}'. Names: {string.Join(", ", Facts.Actors.Where(a => a.Events.Length > 0))}");
                case "--year" when int.TryParse(value, out int year):
                    choice = choice with { Year = year };
                    break;
                default:
                    return Refuse("Usage: Timeline [--actor <name>] [--year <year>]");
            }
        }

        return choice;
    }

    private static Actor Find(string name) => Facts.Actors.FirstOrDefault(actor =>
        actor.Aliases.Prepend(actor.Id).Prepend(actor.Label).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static Choice? Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return null;
    }
}
