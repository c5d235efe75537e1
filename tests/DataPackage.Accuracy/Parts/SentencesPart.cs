using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Accuracy.Parts;

/// <summary>Sentence boundaries of a bare text.</summary>
internal sealed class SentencesPart : IPart
{
    public string Name => "sentences";

    public JsonObject Answer(JsonObject line) => new()
    {
        ["id"] = line.Copy("id"),
        ["sentences"] = Sentences(line.Text("text")).ToJsonArray(),
    };

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        bool IsRight(int i) => lines[i].Texts("sentences").Select(Squeeze).SequenceEqual(answers[i].Texts("sentences"));
        int[] all = Enumerable.Range(0, lines.Count).ToArray();
        int[] golden = all.Where(i => lines[i]["golden"]?.GetValue<bool>() == true).ToArray();
        yield return new Score("golden rules", $"{golden.Count(IsRight)}", $"{golden.Length}");
        yield return new Score("texts split as expected", $"{all.Count(IsRight)}", $"{all.Length}");
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var span = new TextSpan(0, text.Length);
        return SentenceSplitter.Split(text, span, Quotation.Find(text, text, span)).Select(sentence => Squeeze(sentence.In(text)));
    }

    // A wrapped line reads as one blank; a stop that was wrapped alone belongs to its word.
    private static string Squeeze(string sentence) =>
        string.Join(' ', sentence.Replace("\n.", ".", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
