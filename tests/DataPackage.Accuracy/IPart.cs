using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace DataPackage.Accuracy;

/// <summary>One part of the extraction that is asked and scored by itself.</summary>
internal interface IPart
{
    /// <summary>The name on the command line.</summary>
    public string Name { get; }

    /// <summary>The files of a folder that may hold this part's texts and gold.</summary>
    public IReadOnlyList<string> FileNames => [Name + ".jsonl"];

    /// <summary>The answer to one line.</summary>
    public JsonObject Answer(JsonObject line);

    /// <summary>The scores of the answers, where the lines hold the gold.</summary>
    public IEnumerable<Score> Score(IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> answers);
}

/// <summary>A figure of the table: what was measured, the value as a reader wants it, and how many items it counts.</summary>
internal sealed record Score(string Measure, string Value, string Of);
