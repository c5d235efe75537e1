using System;
using System.Collections.Generic;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Models;

/// <summary>The index of the events, as bytes: a row of what filters ask for each, in the order of their dates; for each article, actor
/// and instrument where the list of its events starts; the lists.</summary>
/// <param name="Count">How many events there are.</param>
/// <param name="Bytes">The bytes, each a character of ASCII.</param>
internal sealed record EventIndex(int Count, string Bytes)
{
    /// <summary>The index of events.</summary>
    /// <param name="events">The events, in the order of their rows.</param>
    /// <param name="places">The row of each in the table of a document.</param>
    /// <param name="actors">The numbers of its actors.</param>
    /// <param name="instruments">The numbers of its instruments.</param>
    /// <param name="eventLists">The events of each article, then of each actor, then of each instrument.</param>
    public static EventIndex Of(
        IReadOnlyList<Event> events, IReadOnlyList<RowPlace> places, IReadOnlyList<int[]> actors, IReadOnlyList<int[]> instruments, IReadOnlyCollection<List<int>> eventLists)
    {
        int directory = IndexColumns.Width * events.Count;
        var bytes = new StringBuilder(2 * directory);
        var lists = new ListPool(directory + (IndexColumns.Start * eventLists.Count));
        for (int i = 0; i < events.Count; i++)
        {
            AppendSpread(bytes, Days.First(events[i].Date));
            AppendSpread(bytes, Days.Last(events[i].Date));
            Append(bytes, places[i].Document, IndexColumns.Row - IndexColumns.Document);
            Append(bytes, places[i].Row, IndexColumns.Tags - IndexColumns.Row);
            Append(bytes, ((int)events[i].Kind << 2) + (int)events[i].Factuality, 1);
            Append(bytes, lists.Add(actors[i], instruments[i]), IndexColumns.Start);
        }

        foreach (List<int> list in eventLists)
            Append(bytes, lists.Add(list), IndexColumns.Start);
        return new EventIndex(events.Count, bytes.Append(lists.Bytes).ToString());
    }

    private static void Append(StringBuilder bytes, int number, int count)
    {
        for (; count > 0; count--, number >>= 7)
            bytes.Append((char)(number & 0x7F));
    }

    private static void AppendSpread(StringBuilder bytes, int septets) => Append(bytes, Septets.Gather(septets), 4);

    /// <summary>Lists of numbers; equal ones of actors and instruments are stored once.</summary>
    private sealed class ListPool
    {
        private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
        private readonly StringBuilder list = new();
        private readonly int offset;

        public ListPool(int offset) => this.offset = offset;

        public StringBuilder Bytes { get; } = new();

        public int Add(IReadOnlyCollection<int> numbers)
        {
            int start = offset + Bytes.Length;
            Append(Bytes, numbers);
            return start;
        }

        public int Add(int[] actors, int[] instruments)
        {
            list.Clear();
            Append(list, actors);
            Append(list, instruments);
            string both = list.ToString();
            if (!starts.TryGetValue(both, out int start))
            {
                starts.Add(both, start = offset + Bytes.Length);
                Bytes.Append(both);
            }

            return start;
        }

        private static void Append(StringBuilder bytes, IReadOnlyCollection<int> numbers)
        {
            EventIndex.Append(bytes, numbers.Count, IndexColumns.Item);
            foreach (int number in numbers)
                EventIndex.Append(bytes, number, IndexColumns.Item);
        }
    }
}
