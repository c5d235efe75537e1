using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Compare;

/// <summary>A fact with all that may change while it stays the same fact.</summary>
/// <param name="Table">What kind of fact it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its place in the API.</param>
/// <param name="Values">The rest, its lists joined.</param>
internal sealed record ComparedFact(string Table, string Id, string Member, IReadOnlyList<(string Name, string? Value)> Values)
{
    private const string IdColumn = "id";
    private const string MemberColumn = "member";

    public string Key => Table + " " + Id;

    /// <summary>All facts: the rows of every table that has members, with the rows of other tables that belong to them.</summary>
    public static IEnumerable<ComparedFact> All(FactsDocument facts)
    {
        IReadOnlyList<FactTable> tables = FactTables.Of(facts);
        return tables.Where(HasMembers).SelectMany(table => Facts(table, tables));
    }

    private static bool HasMembers(FactTable table) => table.Columns.Any(column => column.Name == MemberColumn);

    private static IEnumerable<ComparedFact> Facts(FactTable table, IReadOnlyList<FactTable> tables)
    {
        // A table whose key begins with a reference lists items of what it refers to.
        (FactTable Table, ILookup<object?, object?[]> Rows)[] lists = [.. tables
            .Where(list => !HasMembers(list) && list.Columns[0].References == table.Name)
            .Select(list => (list, list.Rows.ToLookup(row => row[0])))];
        int id = IndexOf(table, IdColumn);
        int member = IndexOf(table, MemberColumn);
        foreach (object?[] row in table.Rows)
        {
            yield return new ComparedFact(
                table.Name,
                (string)row[id]!,
                (string)row[member]!,
                [
                    .. table.Columns.Select((column, index) => (column.Name, row[index]?.ToString())).Where(value => value.Name is not (IdColumn or MemberColumn)),
                    .. lists.Select(list => (list.Table.Name, (string?)string.Join("; ", list.Rows[row[id]].Select(item => string.Join(" ", item.Skip(2)))))),
                ]);
        }
    }

    private static int IndexOf(FactTable table, string name) => table.Columns.Select(column => column.Name).ToList().IndexOf(name);
}
