using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;
using Microsoft.Data.Sqlite;

namespace DataPackage.Tool.Export;

/// <summary>Facts as a SQLite database: all tables, and the flat one with an FTS5 index for full-text search.</summary>
internal static class SqliteFile
{
    /// <summary>The FTS5 index over <see cref="QuoteTable"/>.</summary>
    public const string SearchTable = QuoteTable.Name + "_fts";

    private const string SearchedColumns = "summary, quote, actors, title";

    /// <summary>Writes a database.</summary>
    /// <exception cref="IOException">The place is full, read-only or fails.</exception>
    public static void Write(string path, FactsDocument facts)
    {
        try
        {
            using SqliteConnection connection = Open(path);
            Fill(connection, facts);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>A database in memory, for searching.</summary>
    public static SqliteConnection InMemory(FactsDocument facts)
    {
        SqliteConnection connection = Open(":memory:");
        Fill(connection, facts);
        return connection;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true }.ToString());
        connection.Open();
        return connection;
    }

    private static void Fill(SqliteConnection connection, FactsDocument facts)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach (FactTable table in FactTables.Of(facts).Append(QuoteTable.Of(facts)))
        {
            Execute(connection, Definition(table));
            foreach (Column key in table.ForeignKeys.Where(key => !key.IsKey))
                Execute(connection, $"CREATE INDEX {Quote($"{table.Name}_{key.Name}")} ON {Quote(table.Name)} ({Quote(key.Name)})");
            Insert(connection, table);
        }

        Execute(connection, $"CREATE VIRTUAL TABLE {SearchTable} USING fts5({SearchedColumns}, content='{QuoteTable.Name}', tokenize='porter unicode61')");
        Execute(connection, $"INSERT INTO {SearchTable}({SearchTable}) VALUES ('rebuild')");
        transaction.Commit();
    }

    private static string Definition(FactTable table)
    {
        IEnumerable<string> columns = table.Columns.Select(column =>
            $"  {Quote(column.Name)} {(column.Type == ColumnType.Integer ? "INTEGER" : "TEXT")}{(column.IsRequired ? " NOT NULL" : string.Empty)}");
        IEnumerable<string> keys = table.ForeignKeys.Select(column =>
            $"  FOREIGN KEY ({Quote(column.Name)}) REFERENCES {Quote(column.References!)} (\"id\")");
        string primaryKey = $"  PRIMARY KEY ({string.Join(", ", table.PrimaryKey.Select(Quote))})";
        return $"CREATE TABLE {Quote(table.Name)} (\n{string.Join(",\n", columns.Append(primaryKey).Concat(keys))}\n) STRICT";
    }

    private static void Insert(SqliteConnection connection, FactTable table)
    {
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText =
            $"INSERT INTO {Quote(table.Name)} VALUES ({string.Join(", ", Enumerable.Range(0, table.Columns.Count).Select(i => $"$p{i}"))})";
        for (int i = 0; i < table.Columns.Count; i++)
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        foreach (object?[] row in table.Rows)
        {
            for (int i = 0; i < row.Length; i++)
                insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Quote(string name) => $"\"{name}\"";
}
