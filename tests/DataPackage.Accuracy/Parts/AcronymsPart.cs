using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Accuracy.Parts;

/// <summary>Short forms with the long forms a text defines for them.</summary>
internal sealed class AcronymsPart : IPart
{
    public string Name => "acronyms";

    public JsonObject Answer(JsonObject line)
    {
        string text = line.Text("text");
        var pairs = new JsonObject();
        foreach (Acronym acronym in AcronymFinder.Find(text, SentenceReader.ReadPlain(text)))
            pairs[acronym.Short] = acronym.Long;
        return new JsonObject { ["text"] = text, ["pairs"] = pairs };
    }

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        var counts = new Counts();
        for (int i = 0; i < lines.Count; i++)
        {
            var expected = Pairs(lines[i]);
            var answered = Pairs(answers[i]);
            counts.Expected += expected.Count;
            counts.Answered += answered.Count;
            counts.Right += answered.Count(expected.Contains);
        }

        yield return new Score("pairs", counts.Show(), counts.ShowOf());
    }

    private static HashSet<(string, string)> Pairs(JsonObject line) => line["pairs"] is JsonObject pairs
        ? pairs.Select(pair => (pair.Key, pair.Value!.GetValue<string>())).ToHashSet()
        : [];
}
