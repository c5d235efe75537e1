using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Facts as rows: the one model behind CSV, SQLite and Data Package.</summary>
/// <param name="Name">Lower case, words joined by '_'.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Columns">Its columns, key first.</param>
/// <param name="Rows">Values in the order of the columns: string, int or null.</param>
internal sealed record FactTable(string Name, string Description, IReadOnlyList<Column> Columns, IReadOnlyList<object?[]> Rows)
{
    public IEnumerable<string> PrimaryKey => Columns.Where(column => column.IsKey).Select(column => column.Name);

    public IEnumerable<Column> ForeignKeys => Columns.Where(column => column.References is not null);

    /// <summary>A table with a row for each item.</summary>
    public static FactTable Of<T>(string name, string description, IEnumerable<T> items, Column<T>[] columns) => new(
        name,
        description,
        [.. columns.Select(column => column.Definition)],
        [.. items.Select(item => columns.Select(column => column.Value(item)).ToArray())]);
}
