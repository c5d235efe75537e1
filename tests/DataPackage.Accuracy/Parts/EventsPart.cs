using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Extraction;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Accuracy.Parts;

/// <summary>The PLOVER types and the participants of one to three sentences.</summary>
internal sealed class EventsPart : IPart
{
    public string Name => "events";

    public JsonObject Answer(JsonObject line)
    {
        string text = line.Text("text");
        IReadOnlyList<Sentence> sentences = SentenceReader.ReadPlain(text);
        NameIndex names = NameTagger.Tag(text, sentences, AcronymFinder.Find(text, sentences));
        IEnumerable<EventKind> kinds = EventKindReader.Kinds(sentences.SelectMany(sentence => sentence.Tokens).ToArray());
        return new JsonObject
        {
            ["id"] = line.Copy("id"),
            ["events16"] = kinds.Select(kind => kind.ToString().ToUpperInvariant()).ToJsonArray(),
            ["participants"] = names.Actors.Select(actor => actor.Label).ToJsonArray(),
        };
    }

    /// <summary>A text is right when one of its gold types is answered.</summary>
    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers)
    {
        int[] given = Enumerable.Range(0, lines.Count).Where(i => lines[i].Texts("events16").Any()).ToArray();
        int right = given.Count(i => lines[i].Texts("events16").Intersect(answers[i].Texts("events16"), StringComparer.OrdinalIgnoreCase).Any());
        if (given.Length > 0)
            yield return new Score("texts with a right type", $"{right}", $"{given.Length}");
    }
}
