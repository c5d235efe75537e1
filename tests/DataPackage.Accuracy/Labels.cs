using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace DataPackage.Accuracy;

/// <summary>The measures of a part that gives one label a line: accuracy, and F1 averaged over the labels.</summary>
internal static class Labels
{
    public static IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        (string Gold, string Got)[] pairs = lines
            .Select((line, i) => (Gold: line["label"]?.ToString() ?? "", Got: answers[i]["label"]?.ToString() ?? ""))
            .Where(pair => pair.Gold.Length > 0)
            .ToArray();
        if (pairs.Length == 0)
            yield break;
        double accuracy = (double)pairs.Count(pair => pair.Gold == pair.Got) / pairs.Length;
        double f1 = pairs.Select(pair => pair.Gold).Distinct().Average(label => new Counts
        {
            Right = pairs.Count(pair => pair.Gold == label && pair.Got == label),
            Expected = pairs.Count(pair => pair.Gold == label),
            Answered = pairs.Count(pair => pair.Got == label),
        }.F1);
        yield return new Score("accuracy", accuracy.ToString("0.000", CultureInfo.InvariantCulture), $"{pairs.Length}");
        yield return new Score("F1 over the labels", f1.ToString("0.000", CultureInfo.InvariantCulture), $"{pairs.Length}");
    }
}
