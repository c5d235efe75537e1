using System;

namespace DataPackage.Extraction.Linking;

/// <summary>
/// Whether linking remembers what it computes. A corpus of one document has nothing to gain from it, and whoever links a hundred thousand
/// documents one by one would fill the weak tables with what is dead already.
/// </summary>
internal static class LinkMemory
{
    /// <summary>Whether the linking on this thread remembers nothing; each linking sets it first.</summary>
    [field: ThreadStatic]
    public static bool IsOff { get; set; }
}
