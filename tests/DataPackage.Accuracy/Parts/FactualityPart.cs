using System.Collections.Generic;
using System.Text.Json.Nodes;
using DataPackage.Extraction;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Accuracy.Parts;

/// <summary>Whether a sentence tells the event that a word names as occurred, planned, hypothetical or negated.</summary>
internal sealed class FactualityPart : IPart
{
    public string Name => "factuality";

    public JsonObject Answer(JsonObject line)
    {
        string sentence = line.Text("sentence");
        var word = TextSpan.FromBounds(line.Number("start"), line.Number("end"));
        IReadOnlyList<Token> tokens = Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length));
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Span.Overlaps(word))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        Reality reality = first < 0 ? Reality.Occurred : FactualityReader.Read(tokens, first, last);
        return new JsonObject { ["i"] = line.Copy("i"), ["label"] = reality.ToString().ToLowerInvariant() };
    }

    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers) => Labels.Score(lines, answers);
}
