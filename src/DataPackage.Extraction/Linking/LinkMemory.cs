using System;
using System.Runtime.CompilerServices;

namespace DataPackage.Extraction.Linking;

/// <summary>
/// What linking computed of an object, remembered as long as the object lives. A corpus of one document has nothing to gain from it, and
/// whoever links a hundred thousand documents one by one would fill the weak tables with what is dead already.
/// </summary>
internal sealed class LinkMemory<TKey, TValue>
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, TValue> values = new();

    /// <summary>What is remembered of an object, or null.</summary>
    public TValue? Find(TKey key) => !LinkMemory.IsOff && values.TryGetValue(key, out TValue? known) ? known : null;

    /// <summary>Remembers a value in place of the one before, and returns it.</summary>
    public TValue Keep(TKey key, TValue value)
    {
        if (LinkMemory.IsOff)
            return value;
        lock (values)
        {
            values.Remove(key);
            values.Add(key, value);
        }

        return value;
    }
}

/// <summary>Whether linking remembers what it computes.</summary>
internal static class LinkMemory
{
    /// <summary>Whether the linking on this thread remembers nothing; each linking sets it first.</summary>
    [field: ThreadStatic]
    public static bool IsOff { get; set; }
}
