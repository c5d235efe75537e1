using System;
using System.Collections.Generic;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Models;

/// <summary>The index of the events, as digits: a row of what filters ask for each, in the order of their dates; for each article, actor
/// and instrument where the list of its events starts; the lists.</summary>
/// <param name="Count">How many events there are.</param>
/// <param name="Digits">The digits.</param>
internal sealed record EventIndex(int Count, string Digits)
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
        var digits = new StringBuilder(2 * directory);
        var lists = new ListPool(directory + (IndexColumns.Start * eventLists.Count));
        for (int i = 0; i < events.Count; i++)
        {
            AppendDay(digits, Days.First(events[i].Date));
            AppendDay(digits, Days.Last(events[i].Date));
            Append(digits, (int)events[i].Kind, 1);
            Append(digits, (int)events[i].Factuality, 1);
            Append(digits, places[i].Document, 3);
            Append(digits, places[i].Row, 3);
            Append(digits, lists.Add(actors[i], instruments[i]), IndexColumns.Start);
        }

        foreach (List<int> list in eventLists)
            Append(digits, lists.Add(list), IndexColumns.Start);
        return new EventIndex(events.Count, digits.Append(lists.Digits).ToString());
    }

    private static void Append(StringBuilder digits, int number, int count)
    {
        for (; count > 0; count--, number >>= 6)
            digits.Append((char)('0' + (number & 63)));
    }

    private static void AppendDay(StringBuilder digits, long day)
    {
        for (int i = 0; i < Days.Width; i++, day >>= 8)
            digits.Append((char)(day & 0xFF));
    }

    /// <summary>Lists of numbers; equal ones of actors and instruments are stored once.</summary>
    private sealed class ListPool
    {
        private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
        private readonly StringBuilder list = new();
        private readonly int offset;

        public ListPool(int offset) => this.offset = offset;

        public StringBuilder Digits { get; } = new();

        public int Add(IReadOnlyCollection<int> numbers)
        {
            int start = offset + Digits.Length;
            Append(Digits, numbers);
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
                starts.Add(both, start = offset + Digits.Length);
                Digits.Append(both);
            }

            return start;
        }

        private static void Append(StringBuilder digits, IReadOnlyCollection<int> numbers)
        {
            EventIndex.Append(digits, numbers.Count, IndexColumns.Item);
            foreach (int number in numbers)
                EventIndex.Append(digits, number, IndexColumns.Item);
        }
    }
}
