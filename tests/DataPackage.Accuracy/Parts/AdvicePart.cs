using System.Collections.Generic;
using System.Text.Json.Nodes;
using DataPackage.Extraction.Recommendations;

namespace DataPackage.Accuracy.Parts;

/// <summary>Whether a sentence advises: 0 not, 1 weakly, 2 strongly.</summary>
internal sealed class AdvicePart : IPart
{
    public string Name => "advice";

    public JsonObject Answer(JsonObject line) => new()
    {
        ["i"] = line.Copy("i"),
        ["label"] = AdviceClassifier.Classify(line.Text("sentence")),
    };

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers) => Labels.Score(lines, answers);
}
