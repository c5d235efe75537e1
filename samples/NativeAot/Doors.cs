using System.Text.Json;
using System.Text.Json.Serialization;
using JapanKoreaSecurity;
using Microsoft.Data.Sqlite;

/// <summary>The package itself: data and types are in the program.</summary>
internal static class PackageDoor
{
    public static Answer Ask()
    {
        Event[] found = Facts.Events.In(2012).Involving(Actors.SouthKorea).ToArray();
        return new Answer(found.Length, found[0].Summary);
    }
}

/// <summary>The same events in a JSON file.</summary>
internal static class JsonDoor
{
    public static void Write(string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(Facts.Events.Select(StoredEvent.Of).ToArray(), StoredJson.Default.StoredEventArray));

    public static Answer Ask(string file)
    {
        StoredEvent[] events = JsonSerializer.Deserialize(File.ReadAllText(file), StoredJson.Default.StoredEventArray)!;
        StoredEvent[] found = events.Where(e => e.From <= "2012-12-31".ToDay() && e.To >= "2012-01-01".ToDay() && e.Actors.Contains("south-korea")).ToArray();
        return new Answer(found.Length, found[0].Summary);
    }
}

/// <summary>The same events in a SQLite file.</summary>
internal static class SqliteDoor
{
    public static void Write(string file)
    {
        using SqliteConnection connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        using SqliteTransaction transaction = connection.BeginTransaction();
        Run(connection, "create table event (id text primary key, first int, last int, summary text) strict; create table part (event text, actor text) strict");
        foreach (StoredEvent e in Facts.Events.Select(StoredEvent.Of))
        {
            Run(connection, "insert into event values ($1, $2, $3, $4)", e.Id, e.From, e.To, e.Summary);
            foreach (string actor in e.Actors)
                Run(connection, "insert into part values ($1, $2)", e.Id, actor);
        }

        transaction.Commit();
    }

    public static Answer Ask(string file)
    {
        using SqliteConnection connection = Open(file, SqliteOpenMode.ReadOnly);
        using SqliteCommand command = Command(
            connection,
            "select summary from event join part on part.event = event.id where first <= $1 and last >= $2 and actor = $3 order by first, last",
            "2012-12-31".ToDay(), "2012-01-01".ToDay(), "south-korea");
        using SqliteDataReader reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return new Answer(found.Count, found[0]);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql, params object[] values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params object[] values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue("$" + (i + 1), values[i]);
        return command;
    }
}

/// <summary>An event as the files keep it.</summary>
internal sealed record StoredEvent(string Id, int From, int To, string Summary, string[] Actors)
{
    public static StoredEvent Of(Event e) => new(
        e.Id, e.Date.Earliest.ToString()!.ToDay(), e.Date.Latest.ToString()!.ToDay(), e.Summary, e.Actors.Select(actor => actor.Id).ToArray());
}

/// <summary>Days as numbers.</summary>
internal static class DayNumbers
{
    public static int ToDay(this string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}

[JsonSerializable(typeof(StoredEvent[]))]
internal sealed partial class StoredJson : JsonSerializerContext;
