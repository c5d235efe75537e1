using System.Collections.Generic;

namespace DataPackage.Extraction.Corrections;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,

    /// <summary>A number, true, false or null: a corrections file has no use for them.</summary>
    Literal,
}

/// <summary>A JSON value with its place in the file.</summary>
internal sealed class JsonValue
{
    public JsonValue(JsonKind kind, TextSpan span, string text = "")
    {
        Kind = kind;
        Span = span;
        Text = text;
    }

    public JsonKind Kind { get; }

    /// <summary>From its first to its last character, quotation marks included.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The characters of a string, unescaped; a literal as it is written.</summary>
    public string Text { get; }

    /// <summary>The members of an object, in the order of the file.</summary>
    public List<(JsonValue Name, JsonValue Value)> Members { get; } = new();

    /// <summary>The items of an array.</summary>
    public List<JsonValue> Items { get; } = new();
}
