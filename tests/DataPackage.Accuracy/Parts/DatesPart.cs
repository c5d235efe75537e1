using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Layout;

namespace DataPackage.Accuracy.Parts;

/// <summary>Temporal expressions of a text with their TIMEX3 and EDTF values.</summary>
internal sealed class DatesPart : IPart
{
    public string Name => "dates";

    public JsonObject Answer(JsonObject line)
    {
        string text = line.Text("text");
        EdtfDate? documentDate = EdtfDate.TryParse(line.TextOrNull("dct"), out EdtfDate date) ? date : null;
        string reading = LayoutReader.Read(text, isMarkdown: false).Reading;
        return new JsonObject
        {
            ["id"] = line.Copy("id"),
            ["timexes"] = new JsonArray(DateTagger.TagText(reading, documentDate).Select(timex => (JsonNode)new JsonObject
            {
                ["start"] = timex.Span.Start,
                ["end"] = timex.Span.End,
                ["text"] = timex.Span.In(text),
                ["type"] = timex.Type.ToString().ToUpperInvariant(),
                ["value"] = timex.Value,
                ["edtf"] = timex.Date?.ToString(),
            }).ToArray()),
        };
    }

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        yield return Score("value F1, calendar dates", lines, answers, calendarOnly: true);
        yield return Score("value F1, all types", lines, answers, calendarOnly: false);
    }

    private static Score Score(
        string measure, IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers, bool calendarOnly)
    {
        var counts = new TimexCounts();
        for (int i = 0; i < lines.Count; i++)
            counts.Add(lines[i], answers[i], calendarOnly);
        return new Score(
            measure,
            string.Create(CultureInfo.InvariantCulture, $"{100 * counts.ValueF1:0.00} (relaxed F1 {100 * counts.RelaxedF1:0.00})"),
            $"{counts.Gold} expected, {counts.System} answered");
    }
}
