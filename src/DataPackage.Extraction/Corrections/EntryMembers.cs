using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>The members of an object of a corrections file; what is wrong with them is reported at its place.</summary>
internal sealed class EntryMembers
{
    private readonly JsonValue entry;
    private readonly Action<TextSpan, string> report;

    public EntryMembers(JsonValue entry, Action<TextSpan, string> report)
    {
        this.entry = entry;
        this.report = report;
    }

    /// <summary>Whether all members have one of these names and none stands twice; the others are reported.</summary>
    public bool Allow(params string[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool known = true;
        foreach ((JsonValue name, _) in entry.Members)
        {
            bool allowed = names.Contains(name.Text);
            if (allowed && seen.Add(name.Text))
                continue;
            report(name.Span, "'" + name.Text + (allowed ? "' stands twice in this entry; keep one of them" : "' is not known here" + Suggestion.For(name.Text, names)));
            known = false;
        }

        return known;
    }

    /// <summary>The member of a name, or null; one of another kind is reported.</summary>
    public JsonValue? Value(string name, JsonKind kind)
    {
        JsonValue? value = entry.Members.Where(member => member.Name.Text == name).Select(member => member.Value).FirstOrDefault();
        if (value is null || value.Kind == kind)
            return value;
        report(value.Span, "The value of '" + name + "' must be " + (kind == JsonKind.String ? "a string in double quotes"
            : kind == JsonKind.Array ? "a list in square brackets" : "an object in braces"));
        return null;
    }

    /// <summary>The text of a member, or null when there is none; blank text is reported.</summary>
    public string? Text(string name)
    {
        if (Value(name, JsonKind.String) is not { } value)
            return null;
        if (!string.IsNullOrWhiteSpace(value.Text))
            return value.Text;
        report(value.Span, "The value of '" + name + "' is empty");
        return null;
    }

    /// <summary>The text of a member that must be there.</summary>
    public string? RequiredText(string name) => Has(name) ? Text(name) : Missing(name);

    /// <summary>Reports a member that is not there.</summary>
    public string? Missing(string name)
    {
        report(new TextSpan(entry.Span.Start, 1), "The entry has no '" + name + "'" + name switch
        {
            "quote" => "; copy words of the text on which it rests, so that it expires when they change",
            "why" => "; give the reason, it shows in the record",
            "by" => "; say who answers for it, it shows in the record",
            "article" => "; give the text's file name without its extension",
            _ => string.Empty,
        });
        return null;
    }

    /// <summary>The texts of a member: a list of strings, or one string with '|' between them.</summary>
    public EquatableArray<string>? Texts(string name)
    {
        JsonValue? value = entry.Members.Where(member => member.Name.Text == name).Select(member => member.Value).FirstOrDefault();
        if (value is null)
            return null;
        if (value.Kind == JsonKind.String)
            return value.Text.Split('|').Select(text => text.Trim()).Where(text => text.Length > 0).ToEquatableArray();
        if (value.Kind == JsonKind.Array && value.Items.TrueForAll(item => item.Kind == JsonKind.String && !string.IsNullOrWhiteSpace(item.Text)))
            return value.Items.Select(item => item.Text.Trim()).ToEquatableArray();
        report(value.Span, "The value of '" + name + "' must be a list of strings");
        return null;
    }

    /// <summary>The one member that has one of these names; none or several are reported.</summary>
    public (string Name, JsonValue Value)? OneOf(params string[] names)
    {
        var found = entry.Members.Where(member => names.Contains(member.Name.Text)).ToList();
        if (found.Count == 1)
            return (found[0].Name.Text, found[0].Value);
        report(
            found.Count == 0 ? new TextSpan(entry.Span.Start, 1) : found[1].Name.Span,
            "An entry has exactly one of " + string.Join(", ", names) + (found.Count == 0 ? string.Empty : "; make two entries of this one"));
        return null;
    }

    /// <summary>A member that names a value of an enumeration.</summary>
    public T? Enum<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
            return null;
        string[] names = System.Enum.GetNames(typeof(T));
        if (names.Contains(text, StringComparer.OrdinalIgnoreCase) && System.Enum.TryParse(text, ignoreCase: true, out T parsed))
            return parsed;
        report(Value(name, JsonKind.String)!.Span, "'" + text + "' is no " + name + Suggestion.For(text, names));
        return null;
    }

    /// <summary>Whether there is a member of a name.</summary>
    public bool Has(string name) => entry.Members.Exists(member => member.Name.Text == name);
}
