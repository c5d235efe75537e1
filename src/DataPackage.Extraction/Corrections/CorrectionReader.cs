using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Corrections;

/// <summary>Reads the entries of a corrections file.</summary>
internal sealed class CorrectionReader
{
    private readonly string path;
    private readonly string text;
    private readonly string? defaultArticle;
    private readonly LineMap lines;
    private readonly List<Finding> findings = new();

    public CorrectionReader(string path, string text, string? defaultArticle)
    {
        this.path = path;
        this.text = text;
        this.defaultArticle = defaultArticle;
        lines = new LineMap(text);
    }

    public CorrectionsFile Read()
    {
        JsonReader json = JsonReader.Read(text, out JsonValue? root);
        if (json.Problem is { } problem)
            Report(new TextSpan(json.ProblemAt, json.ProblemAt < text.Length ? 1 : 0), "This is no JSON: " + problem + ". What stands behind it is not read");
        int end = json.Problem is null ? text.Length : json.ProblemAt;
        Correction[] corrections = Entries(root)
            .Where(entry => entry.Span.End <= end)
            .Select(ReadEntry)
            .Where(correction => correction is not null)
            .Select(correction => correction!)
            .ToArray();
        return new CorrectionsFile(corrections.ToEquatableArray(), findings.ToEquatableArray());
    }

    private IEnumerable<JsonValue> Entries(JsonValue? root)
    {
        if (root is null)
            return Enumerable.Empty<JsonValue>();
        if (root.Kind != JsonKind.Object)
        {
            if (findings.Count == 0)
                Report(First(root), "The file must hold { \"corrections\": [ ... ] }");
            return Enumerable.Empty<JsonValue>();
        }

        var members = new EntryMembers(root, Report);
        if (findings.Count == 0)
            members.Allow("corrections", "$schema");
        return members.Value("corrections", JsonKind.Array)?.Items ?? Enumerable.Empty<JsonValue>();
    }

    private Correction? ReadEntry(JsonValue entry)
    {
        if (entry.Kind != JsonKind.Object)
        {
            Report(entry.Span, "An entry is written { \"article\": ..., \"quote\": ..., \"why\": ..., \"by\": ... } with one of set, fix, drop, rename, add");
            return null;
        }

        int before = findings.Count;
        var members = new EntryMembers(entry, Report);
        bool known = members.Allow("article", "quote", "why", "by", "set", "fix", "drop", "rename", "add");
        string? article = members.Has("article") ? members.Text("article") : defaultArticle ?? members.Missing("article");
        string? quote = members.RequiredText("quote");
        string? why = members.RequiredText("why");
        string? by = members.RequiredText("by");
        (string Verb, JsonValue Value)? what = !known ? null : members.OneOf("set", "fix", "drop", "rename", "add");
        if (article is null || quote is null || why is null || by is null || what is null || findings.Count > before)
            return null;

        TextSpan span = members.Value("quote", JsonKind.String)!.Span;
        (int line, int column) = lines.Locate(span.Start);
        var head = new EntryHead(article, quote, why, by, new CorrectionPlace(path, span, line, column));
        Correction? correction = new VerbReader(head, Report).Read(what.Value.Verb, what.Value.Value);
        return findings.Count > before ? null : correction;
    }

    private void Report(TextSpan span, string message)
    {
        (int line, int column) = lines.Locate(span.Start);
        findings.Add(new Finding("DPK0301", FindingSeverity.Warning, path, span, line, column, message));
    }

    private static TextSpan First(JsonValue value) => new(value.Span.Start, 1);
}
