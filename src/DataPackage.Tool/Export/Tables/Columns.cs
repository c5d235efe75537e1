using System;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Says a column of a table in one line.</summary>
internal static class Columns<T>
{
    public static Column<T> Key(string name, string description, Func<T, string> value) =>
        new(new Column(name, description, ColumnType.Text, IsKey: true, IsRequired: true, null), row => value(row));

    public static Column<T> Position(Func<T, int> value) =>
        new(new Column("position", "Place in the list, from 1", ColumnType.Integer, IsKey: true, IsRequired: true, null), row => value(row));

    /// <summary>A key that is the id of a row elsewhere.</summary>
    public static Column<T> KeyOf(string table, string name, string description, Func<T, string> value) =>
        new(new Column(name, description, ColumnType.Text, IsKey: true, IsRequired: true, table), row => value(row));

    public static Column<T> Reference(string table, string name, string description, Func<T, string> value) =>
        new(new Column(name, description, ColumnType.Text, IsKey: false, IsRequired: true, table), row => value(row));

    public static Column<T> Text(string name, string description, Func<T, string> value) =>
        new(new Column(name, description, ColumnType.Text, IsKey: false, IsRequired: true, null), row => value(row));

    public static Column<T> Maybe(string name, string description, Func<T, string?> value) =>
        new(new Column(name, description, ColumnType.Text, IsKey: false, IsRequired: false, null), value);

    public static Column<T> Number(string name, string description, Func<T, int> value) =>
        new(new Column(name, description, ColumnType.Integer, IsKey: false, IsRequired: true, null), row => value(row));

    /// <summary>The first day that an EDTF date can mean.</summary>
    public static Column<T> Earliest(string name, Func<T, string?> edtf) =>
        new(Day(name, "The first day the date can mean"), row => Edtf.Earliest(edtf(row)));

    /// <summary>The last day that an EDTF date can mean.</summary>
    public static Column<T> Latest(string name, Func<T, string?> edtf) =>
        new(Day(name, "The last day the date can mean"), row => Edtf.Latest(edtf(row)));

    private static Column Day(string name, string description) =>
        new(name, description + "; empty when open, unknown or outside the years 1 to 9999", ColumnType.Date, IsKey: false, IsRequired: false, null);
}
