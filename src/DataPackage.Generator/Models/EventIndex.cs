using System;
using System.Collections.Generic;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Models;

/// <summary>What the index holds of an event whatever stands around it: its first and its last day, as <see cref="Days"/> numbers them, its kind and factuality.</summary>
internal readonly record struct EventIndexRow(int First, int Last, int Tags);

/// <summary>The index of the events, as bytes: a row of what filters ask for each, in the order of their dates; for each article, actor
/// and instrument where the list of its events starts; the lists.</summary>
/// <param name="Count">How many events there are.</param>
/// <param name="Bytes">The bytes, each a character of ASCII.</param>
internal sealed record EventIndex(int Count, string Bytes)
{
    /// <summary>The index of events.</summary>
    /// <param name="events">The events, in the order of their rows.</param>
    /// <param name="places">The row of each in the table of a document.</param>
    /// <param name="eventLists">The events of each article, then of each actor, then of each instrument.</param>
    public static EventIndex Of(IReadOnlyList<LaidEvent> events, RowPlace[] places, IReadOnlyCollection<List<int>> eventLists)
    {
        int directory = IndexColumns.Width * events.Count;
        var bytes = new StringBuilder(2 * directory);
        var lists = new ListPool(directory + (IndexColumns.Start * eventLists.Count));
        for (int i = 0; i < events.Count; i++)
        {
            EventIndexRow row = events[i].Row;
            Append(bytes, Septets.Gather(row.First), IndexColumns.Last - IndexColumns.First);
            Append(bytes, Septets.Gather(row.Last), IndexColumns.Document - IndexColumns.Last);
            Append(bytes, places[i].Document, IndexColumns.Row - IndexColumns.Document);
            Append(bytes, places[i].Row, IndexColumns.Tags - IndexColumns.Row);
            Append(bytes, row.Tags, IndexColumns.Lists - IndexColumns.Tags);
            Append(bytes, lists.Add(events[i].Lists), IndexColumns.Start);
        }

        foreach (List<int> list in eventLists)
            Append(bytes, lists.Add(list), IndexColumns.Start);
        return new EventIndex(events.Count, lists.AppendTo(bytes).ToString());
    }

    /// <summary>What it holds of an event itself.</summary>
    public static EventIndexRow RowOf(Event e) => new(Days.First(e.Date), Days.Last(e.Date), ((int)e.Kind << 2) + (int)e.Factuality);

    /// <summary>The lists of an event's actors and instruments.</summary>
    public static string ListsOf(int[] actors, int[] instruments)
    {
        var bytes = new StringBuilder();
        AppendList(bytes, actors);
        AppendList(bytes, instruments);
        return bytes.ToString();
    }

    private static void AppendList(StringBuilder bytes, IReadOnlyCollection<int> numbers)
    {
        Append(bytes, numbers.Count, IndexColumns.Item);
        foreach (int number in numbers)
            Append(bytes, number, IndexColumns.Item);
    }

    private static void Append(StringBuilder bytes, int number, int count)
    {
        for (; count > 0; count--, number >>= 7)
            bytes.Append((char)(number & 0x7F));
    }

    /// <summary>Lists of numbers; equal ones of actors and instruments are stored once.</summary>
    private sealed class ListPool
    {
        private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
        private readonly StringBuilder bytes = new();
        private readonly int offset;

        public ListPool(int offset) => this.offset = offset;

        public int Add(IReadOnlyCollection<int> numbers)
        {
            int start = offset + bytes.Length;
            AppendList(bytes, numbers);
            return start;
        }

        public int Add(string lists)
        {
            if (!starts.TryGetValue(lists, out int start))
            {
                starts.Add(lists, start = offset + bytes.Length);
                bytes.Append(lists);
            }

            return start;
        }

        public StringBuilder AppendTo(StringBuilder head) => head.Append(bytes);
    }
}
