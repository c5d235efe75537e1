using System;

namespace DataPackage.Extraction.Dates;

/// <summary>What is true of a date as a whole.</summary>
[Flags]
internal enum EdtfTraits : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Interval = 4,
    Set = 8,
    YearUnknown = 16,

    /// <summary>The year has a sign, which makes a lone date level 1.</summary>
    Signed = 32,

    /// <summary>A digit is unspecified, which makes an interval level 2.</summary>
    Unspecified = 64,
}

/// <summary>What a date means: its first and last day and its marks.</summary>
internal readonly struct EdtfValue
{
    public EdtfValue(long earliest, long latest, int level, DatePrecision precision, EdtfTraits traits)
    {
        Earliest = earliest;
        Latest = latest;
        Level = (byte)level;
        Precision = precision;
        Traits = traits;
    }

    /// <summary>Number of the first day; <see cref="long.MinValue"/> when open.</summary>
    public long Earliest { get; }

    /// <summary>Number of the last day; <see cref="long.MaxValue"/> when open.</summary>
    public long Latest { get; }

    public byte Level { get; }

    public DatePrecision Precision { get; }

    public EdtfTraits Traits { get; }
}
