using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DataPackage.Accuracy;

/// <summary>Counts of the TempEval-3 measure for temporal expressions: spans overlap, each once; then values are compared.</summary>
internal sealed class TimexCounts
{
    // Values that EDTF can express.
    private static readonly Regex Calendar = new(
        "^(BC)?[0-9X]{2,4}(-([0-9]{2}|XX|W[0-9]{2}(-WE)?|SP|SU|FA|WI|Q[0-9]|H[0-9])(-([0-9]{2}|XX))?)?$", RegexOptions.CultureInvariant);

    public int Gold { get; private set; }

    public int System { get; private set; }

    public int Relaxed { get; private set; }

    public int Values { get; private set; }

    public double RelaxedF1 => Gold + System == 0 ? 0 : 2.0 * Relaxed / (Gold + System);

    public double ValueF1 => Gold + System == 0 ? 0 : 2.0 * Values / (Gold + System);

    public void Add(JsonObject line, JsonObject answer, bool calendarOnly)
    {
        string text = line.Text("text");
        Timex[] gold = Read(line, text);
        Timex[] system = Read(answer, text).OrderBy(timex => timex.Start).ThenByDescending(timex => timex.End).ToArray();
        bool[] kept = gold.Select(timex => !calendarOnly || (timex.Type == "DATE" && Calendar.IsMatch(timex.Value))).ToArray();
        int[] pairs = Pair(gold, system);

        for (int i = 0; i < gold.Length; i++)
        {
            if (!kept[i])
                continue;
            Gold++;
            Relaxed += pairs[i] >= 0 ? 1 : 0;
            Values += pairs[i] >= 0 && system[pairs[i]].Value == gold[i].Value ? 1 : 0;
        }

        var paired = pairs.Select((pair, i) => (pair, i)).Where(p => p.pair >= 0).ToDictionary(p => p.pair, p => p.i);
        for (int j = 0; j < system.Length; j++)
        {
            bool leftOut = paired.TryGetValue(j, out int i) ? !kept[i] : calendarOnly && IsLeftOut(system[j], gold, kept);
            System += leftOut ? 0 : 1;
        }
    }

    private static bool IsLeftOut(Timex timex, Timex[] gold, bool[] kept)
    {
        for (int i = 0; i < gold.Length; i++)
        {
            if (!kept[i] && Overlap(timex, gold[i]) > 0)
                return true;
        }

        return timex.Type != "DATE" || !Calendar.IsMatch(timex.Value);
    }

    /// <summary>For each gold expression the system's one: first the same span, then the largest overlap.</summary>
    private static int[] Pair(Timex[] gold, Timex[] system)
    {
        int[] pairs = Enumerable.Repeat(-1, gold.Length).ToArray();
        var used = new HashSet<int>();
        for (int i = 0; i < gold.Length; i++)
            Take(i, Best(j => system[j].TrimmedStart == gold[i].TrimmedStart && system[j].TrimmedEnd == gold[i].TrimmedEnd ? 1 : 0));
        for (int i = 0; i < gold.Length; i++)
        {
            if (pairs[i] < 0)
                Take(i, Best(j => Overlap(system[j], gold[i])));
        }

        return pairs;

        int Best(Func<int, int> weigh)
        {
            int best = -1;
            int most = 0;
            for (int j = 0; j < system.Length; j++)
            {
                if (!used.Contains(j) && weigh(j) > most)
                    (best, most) = (j, weigh(j));
            }

            return best;
        }

        void Take(int i, int j)
        {
            pairs[i] = j;
            if (j >= 0)
                used.Add(j);
        }
    }

    private static int Overlap(Timex left, Timex right) => Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);

    private static Timex[] Read(JsonObject line, string text) => line["timexes"] is JsonArray timexes
        ? timexes.Select(node => Timex.Read(node!.AsObject(), text)).ToArray()
        : [];

    private sealed record Timex(int Start, int End, int TrimmedStart, int TrimmedEnd, string Type, string Value)
    {
        public static Timex Read(JsonObject timex, string text)
        {
            int start = timex.Number("start");
            int end = timex.Number("end");
            int first = start;
            int last = end;
            while (first < last && text[first] is ' ' or '\n' or '\t' or '\r' or ',' or '.' or ';' or ':')
                first++;
            while (last > first && text[last - 1] is ' ' or '\n' or '\t' or '\r' or ',' or ';' or ':')
                last--;
            return new Timex(start, end, first, last, timex.Text("type"), timex.Text("value").Trim());
        }
    }
}
