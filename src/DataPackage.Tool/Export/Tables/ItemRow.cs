using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Tool.Export.Tables;

/// <summary>An item of a list that a fact has: a row of a table of its own.</summary>
/// <param name="Owner">The fact's id.</param>
/// <param name="Position">Place in the list, from 1.</param>
/// <param name="Item">The item.</param>
internal sealed record ItemRow<T>(string Owner, int Position, T Item)
{
    /// <summary>The items of all owners.</summary>
    public static IEnumerable<ItemRow<T>> Of<TOwner>(
        IEnumerable<TOwner> owners, Func<TOwner, string> id, Func<TOwner, IEnumerable<T>> items) =>
        owners.SelectMany(owner => items(owner).Select((item, index) => new ItemRow<T>(id(owner), index + 1, item)));

    /// <summary>The key of its table: the owner and the position.</summary>
    public static Column<ItemRow<T>>[] Key(string table, string owner, string description) =>
        [Columns<ItemRow<T>>.KeyOf(table, owner, description, row => row.Owner), Columns<ItemRow<T>>.Position(row => row.Position)];
}
