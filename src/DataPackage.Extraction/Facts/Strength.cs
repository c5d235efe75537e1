namespace DataPackage.Extraction;

/// <summary>How firmly a recommendation is put.</summary>
public enum Strength
{
    /// <summary>May consider, could be useful, might be a good idea.</summary>
    Weak,

    /// <summary>Should, ought to, would do well to, it is desirable.</summary>
    Medium,

    /// <summary>Must, need to, have to, it is imperative.</summary>
    Strong,
}
