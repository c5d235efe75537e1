using System;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Says a column of a table in one line.</summary>
internal static class Columns<T>
{
    /// <summary>Of everything that the generated API has a member for.</summary>
    public static Column<T>[] Named(string key, Func<T, string> id, Func<T, string> member) =>
        [Key("id", key, id), Text("member", "Member of the generated API", member)];

    /// <summary>Of the place where a quote stands.</summary>
    public static Column<T>[] Place(Func<T, int> line, Func<T, int> column) =>
        [Number("line", "Line, from 1", line), Number("column", "Column, from 1", column)];

    /// <summary>Of everything that rests on a sentence.</summary>
    public static Column<T>[] Quoted(Func<T, IQuotedJson> quoted) =>
    [
        Reference("articles", "article", "Article", row => quoted(row).Article),
        Text("quote", "The sentence, verbatim", row => quoted(row).Quote),
        Number("start", "Offset of the quote in the file's text, UTF-16 code units", row => quoted(row).Start),
        Number("length", "Length of the quote in UTF-16 code units", row => quoted(row).Length),
        Number("code_point_start", "Offset of the quote in code points", row => quoted(row).CodePointStart),
        .. Place(row => quoted(row).Line, row => quoted(row).Column),
    ];

    private static Column<T> Key(string name, string description, Func<T, string> value) =>
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
