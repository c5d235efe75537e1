namespace DataPackage.Extraction;

/// <summary>What kind of thing acts.</summary>
public enum ActorKind
{
    /// <summary>A country, under all its names: capital, demonym, government, abbreviation.</summary>
    Country,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A named organisation.</summary>
    Organization,

    /// <summary>A group without a name of its own, such as "the ministers" or "city councils".</summary>
    Group,

    /// <summary>A place that is no country.</summary>
    Place,
}
