using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction.Dates;

namespace DataPackage.Accuracy.Parts;

/// <summary>EDTF strings: valid or not, level, earliest and latest day.</summary>
internal sealed class EdtfPart : IPart
{
    public string Name => "edtf";

    public IReadOnlyList<string> FileNames => ["edtf.jsonl", "edtf-validity.jsonl", "edtf-bounds.jsonl"];

    public JsonObject Answer(JsonObject line)
    {
        string text = line.Text("s");
        bool valid = EdtfDate.TryParse(text, out EdtfDate date);
        return new JsonObject
        {
            ["s"] = text,
            ["valid"] = valid,
            ["level"] = valid ? date.Level : null,
            ["lower"] = valid ? date.Earliest?.ToString() ?? "-inf" : null,
            ["upper"] = valid ? date.Latest?.ToString() ?? "inf" : null,
        };
    }

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        if (Count(lines, answers, "valid") is { } valid)
            yield return valid;
        if (Count(lines, answers, "valid", "level") is { } level)
            yield return level;
        if (Count(lines, answers, "lower", "upper") is { } bounds)
            yield return bounds;
    }

    private static Score? Count(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers, params string[] keys)
    {
        int[] given = Enumerable.Range(0, lines.Count).Where(i => keys.All(key => lines[i][key] is not null)).ToArray();
        int right = given.Count(i => keys.All(key => lines[i][key]?.ToJsonString() == answers[i][key]?.ToJsonString()));
        return given.Length == 0 ? null : new Score(string.Join(" and ", keys), $"{right}", $"{given.Length}");
    }
}
