using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction.Dates.Phrases;

namespace DataPackage.Accuracy.Parts;

/// <summary>English date phrases as EDTF.</summary>
internal sealed class PhrasesPart : IPart
{
    public string Name => "phrases";

    public IReadOnlyList<string> FileNames => ["phrases.jsonl", "edtf-phrases.jsonl"];

    public JsonObject Answer(JsonObject line) => new()
    {
        ["text"] = line.Text("text"),
        ["edtf"] = PhraseReader.Read(line.Text("text")),
    };

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        int right = Enumerable.Range(0, lines.Count).Count(i => lines[i].TextOrNull("edtf") == answers[i].TextOrNull("edtf"));
        yield return new Score("phrases read as expected", $"{right}", $"{lines.Count}");
    }
}
