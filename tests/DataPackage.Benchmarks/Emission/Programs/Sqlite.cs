using System.IO;
using Microsoft.Data.Sqlite;

// The facts in a database with an index for the question.
public static class Answers
{
    private static readonly SqliteConnection Connection = Open();

    public static int Count(int year) => (int)(long)Ask(
        "SELECT count(*) FROM fact JOIN actor ON actor.fact = fact.number WHERE earliest <= $last AND latest >= $first AND actor.label = 'Japan'", year)!;

    public static string Quote(int year) => (string)Ask(
        "SELECT quote FROM fact JOIN actor ON actor.fact = fact.number WHERE earliest <= $last AND latest >= $first AND actor.label = 'Japan' ORDER BY number LIMIT 1", year)!;

    public static long Scan()
    {
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = "SELECT kind FROM fact";
        using SqliteDataReader reader = command.ExecuteReader();
        long sum = 0;
        while (reader.Read())
            sum += reader.GetInt32(0);
        return sum;
    }

    private static object? Ask(string query, int year)
    {
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$first", (year * 10000) + 101);
        command.Parameters.AddWithValue("$last", (year * 10000) + 1231);
        return command.ExecuteScalar();
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Mode=ReadOnly;Data Source=" + Path.Combine(System.AppContext.BaseDirectory, "facts.db"));
        connection.Open();
        return connection;
    }
}
