using System;

namespace DataPackage.Tool.Export.Tables;

/// <summary>What the values of a column are.</summary>
internal enum ColumnType
{
    Text,

    Integer,

    /// <summary>A day, "2012-06-22".</summary>
    Date,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Lower case, words joined by '_'.</param>
/// <param name="Description">What it means.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsKey">Whether it belongs to the primary key.</param>
/// <param name="IsRequired">Whether each row has a value.</param>
/// <param name="References">The table whose "id" it names, or null.</param>
internal sealed record Column(string Name, string Description, ColumnType Type, bool IsKey, bool IsRequired, string? References);

/// <summary>A column and how a row gets its value.</summary>
internal sealed record Column<T>(Column Definition, Func<T, object?> Value);
