using System;
using System.Collections.Generic;
using System.Globalization;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Vocabulary;

/// <summary>The words of time, read once from the tables beside this file.</summary>
internal static class TimeVocabulary
{
    private static readonly Dictionary<string, TimeWord> Words = Load();

    /// <summary>Named days by their words ("christmas eve"), with "12-24" or a full date.</summary>
    public static readonly IReadOnlyDictionary<string, string> NamedDays = LoadNamedDays();

    private static readonly WordMap<TimeWord> ByNumber = new(Words, TimeWord.None);

    /// <summary>The roles of a word in lower case; <see cref="TimeWord.None"/> for most.</summary>
    public static TimeWord Find(string lower) => Words.TryGetValue(lower, out TimeWord? word) ? word : TimeWord.None;

    /// <summary>The roles of a token.</summary>
    public static TimeWord Find(Token token) => ByNumber[token];

    private static Dictionary<string, TimeWord> Load()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        Read("time-months.tsv", (word, row) =>
        {
            word.Month = Number(row[1]);
            word.IsShort = row[2] == "short";
        });
        Read("time-weekdays.tsv", (word, row) =>
        {
            word.Weekday = Number(row[1]);
            word.IsShort = row[2] == "short";
            word.IsPluralWeekday = row[2] == "plural";
        });
        Read("time-seasons.tsv", (word, row) => word.Season = row[1]);
        Read("time-units.tsv", (word, row) =>
        {
            word.Unit = Parse<TimeUnit>(row[1]);
            word.IsPluralUnit = row[2] == "many";
        });
        Read("time-numbers.tsv", ReadNumber);
        Read("time-dayparts.tsv", (word, row) => word.DayPart = row[1]);
        Read("time-deixis.tsv", (word, row) => word.Deixis = Parse<Deixis>(row[1]));
        Read("time-shades.tsv", (word, row) =>
        {
            word.Shade = Parse<Shade>(row[1]);
            word.IsShadeNoun = row[2] == "noun";
        });
        Read("time-vague.tsv", (word, row) => word.Vague = row[1]);
        Read("time-repeats.tsv", (word, row) => word.Repeat = row[1]);
        Read("time-leads.tsv", (word, row) =>
        {
            word.IsLead = true;
            word.IsNamedDay = row.Length > 1;
        });
        foreach (string[] row in DataTable.Rows("time-holidays.tsv"))
            Entry(FirstWord(row[0])).OpensNamedDay = true;
        foreach (string[] row in DataTable.Rows("time-feasts.tsv"))
        {
            // "Good Friday", "August Bank Holiday": weekdays and months are looked at anyway.
            if (row[row.Length - 1] == "opens")
                Entry(FirstWord(row[0])).OpensNamedDay = true;
        }

        foreach (TimeWord word in words.Values)
            word.Settle();
        return words;

        void Read(string table, Action<TimeWord, string[]> fill)
        {
            foreach (string[] row in DataTable.Rows(table))
                fill(Entry(row[0]), row);
        }

        TimeWord Entry(string text)
        {
            if (!words.TryGetValue(text, out TimeWord? word))
                words[text] = word = new TimeWord();
            return word;
        }
    }

    private static void ReadNumber(TimeWord word, string[] row)
    {
        int value = Number(row[1]);
        switch (row[2])
        {
            case "cardinal": word.Cardinal = value; break;
            case "ordinal": word.Ordinal = value; break;
            case "scale": word.Scale = value; break;
            case "decade": word.Decade = value; break;
            default: word.IsSome = true; break;
        }
    }

    private static Dictionary<string, string> LoadNamedDays()
    {
        var days = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("time-holidays.tsv"))
            days[row[0]] = row[1];
        return days;
    }

    private static string FirstWord(string words)
    {
        int end = words.IndexOfAny(new[] { ' ', '\'', '.', '/' });
        return end < 0 ? words : words.Substring(0, end);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static T Parse<T>(string name) where T : struct => (T)Enum.Parse(typeof(T), name);
}
