using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using DataPackage.Tool.Export.Tables;

namespace DataPackage.Tool.Export;

/// <summary>A table as CSV (RFC 4180): UTF-8, a header, CRLF between the rows.</summary>
internal static class CsvFile
{
    public static void Write(Stream output, FactTable table)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        csv.WriteRecord(table.Columns.Select(column => column.Name).ToArray());
        foreach (object?[] row in table.Rows)
            csv.WriteRecord(row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)).ToArray());
    }
}
