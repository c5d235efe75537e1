using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using DataPackage.Extraction.Layout;
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
        string visible = WithoutTags(text);
        return SentenceReader.ReadPlain(visible).Select(sentence => Squeeze(sentence.Span.In(visible)));
    }

    /// <summary>The text with HTML tags blanked as the reading view blanks them; a tag inside a word parts nothing.</summary>
    private static string WithoutTags(string text)
    {
        if (!text.Contains("</", StringComparison.Ordinal))
            return text;
        string reading = LayoutReader.Read(text, isMarkdown: false).Reading;
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            visible.Append(reading[i] == ' ' && !char.IsWhiteSpace(text[i]) ? ' ' : text[i]);
        return visible.ToString();
    }

    // A wrapped line reads as one blank; a stop that was wrapped alone belongs to its word.
    private static string Squeeze(string sentence) =>
        string.Join(' ', sentence.Replace("\n.", ".", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
