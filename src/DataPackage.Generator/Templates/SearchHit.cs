namespace DataPackage.Generator.Templates;

/// <summary>A fact that answers a search: an event or a recommendation.</summary>
public readonly record struct SearchHit
{
    internal SearchHit(Event e, double score)
    {
        Event = e;
        Recommendation = default;
        Score = score;
    }

    internal SearchHit(Recommendation recommendation, double score)
    {
        Event = default;
        Recommendation = recommendation;
        Score = score;
    }

    /// <summary>The event, or none (<see cref="Event.IsNone"/>) when a recommendation was found.</summary>
    public Event Event { get; }

    /// <summary>The recommendation, or none (<see cref="Recommendation.IsNone"/>) when an event was found.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>How well it answers: above 0, comparable within one search only.</summary>
    public double Score { get; }

    /// <summary>The sentence, verbatim.</summary>
    public string Quote => Event.IsNone ? Recommendation.Quote : Event.Quote;

    /// <summary>Where the sentence stands.</summary>
    public Location Location => Event.IsNone ? Recommendation.Location : Event.Location;

    /// <summary>Place and sentence.</summary>
    /// <returns>For example "a.txt(17,1): The treaty was signed in June 2012.".</returns>
    public override string ToString() =>
        Event.IsNone && Recommendation.IsNone ? "(no hit)" : Location + ": " + Quote;
}
