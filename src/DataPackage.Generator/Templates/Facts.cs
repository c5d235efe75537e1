namespace DataPackage.Generator.Templates;

/// <summary>Every fact of the texts, as lists to query: <c>Facts.Events.In(2012).Involving(Actors.Japan)</c>.</summary>
public static partial class Facts
{
    /// <summary>Every event, in the order of their dates.</summary>
    public static FactList<Event> Events => new(FactData.EventCount);

    /// <summary>Every article, in the order of their files' names.</summary>
    public static FactList<Article> Articles => new(FactData.Rows, FactData.Articles);

    /// <summary>Every recommendation, article by article.</summary>
    public static FactList<Recommendation> Recommendations => new(FactData.Rows, FactData.Recommendations);

    /// <summary>Everybody who acts or is addressed.</summary>
    public static FactList<Actor> Actors => new(FactData.ActorCount);

    /// <summary>Every treaty, agreement or law.</summary>
    public static FactList<Instrument> Instruments => new(FactData.InstrumentCount);

    /// <summary>The version of the data; by its major part you see that names or ids changed.</summary>
    public static string DataVersion => FactData.Version;
}
