namespace DataPackage.Extraction;

/// <summary>Whether the text tells an event as a fact.</summary>
public enum Factuality
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It was to happen when the text was written.</summary>
    Planned,

    /// <summary>It was to happen and did not.</summary>
    Cancelled,

    /// <summary>It is only supposed or made to depend on a condition.</summary>
    Hypothetical,
}
