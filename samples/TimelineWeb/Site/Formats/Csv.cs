using System;
using System.Collections.Generic;
using System.Linq;

namespace TimelineSite.Formats;

/// <summary>Comma-separated values as RFC 4180 writes them.</summary>
internal static class Csv
{
    /// <summary>A heading and rows.</summary>
    public static string Write(IEnumerable<string> heading, IEnumerable<IEnumerable<string?>> rows) =>
        string.Concat(rows.Prepend(heading).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    private static string Cell(string? value) => value switch
    {
        null => string.Empty,
        _ when value.AsSpan().IndexOfAny("\",\r\n") >= 0 => "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        _ => value,
    };
}
