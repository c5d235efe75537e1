using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Emit;

/// <summary>A named fact of the catalogue.</summary>
/// <param name="Group">The classes it stands in below the outermost, parted by points; may be empty.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The expression that makes it.</param>
/// <param name="Doc">The lines of its documentation.</param>
internal sealed record Member(string Group, string Name, string Value, IEnumerable<string> Doc)
{
    /// <summary>The directive that maps it to its text, or null.</summary>
    public LineDirective? Line { get; init; }

    /// <summary>What the first class of its group holds; empty where the group's name tells it.</summary>
    public string GroupSummary { get; init; } = string.Empty;
}

/// <summary>Prints a class of named facts with a class for each group.</summary>
internal static class MemberWriter
{
    /// <summary>The class, described.</summary>
    /// <param name="source">Where to print.</param>
    /// <param name="type">The outermost class: the plural of what its members are.</param>
    /// <param name="summary">What it holds.</param>
    /// <param name="otherGroups">Groups to describe whose members stand elsewhere.</param>
    /// <param name="members">The members.</param>
    public static void WriteClass(SourceWriter source, string type, string summary, IEnumerable<string> otherGroups, IEnumerable<Member> members)
    {
        source.Line("/// <summary>" + summary + "</summary>").Line(SourceHead.GeneratedCode).Line("public static partial class " + type).Open();
        var told = new HashSet<string>(StringComparer.Ordinal) { string.Empty };
        foreach (string group in otherGroups)
            Write(source, type, group, Enumerable.Empty<Member>(), told);
        foreach (var group in members.GroupBy(member => member.Group, StringComparer.Ordinal))
            Write(source, type, group.Key, group, told);
        source.Close();
    }

    /// <summary>A part of a class that is described elsewhere.</summary>
    /// <param name="source">Where to print.</param>
    /// <param name="type">The outermost class.</param>
    /// <param name="members">The members.</param>
    public static void WritePart(SourceWriter source, string type, IEnumerable<Member> members)
    {
        source.Line("public static partial class " + type).Open();
        foreach (var group in members.GroupBy(member => member.Group, StringComparer.Ordinal))
            Write(source, type, group.Key, group, told: null);
        source.Close();
    }

    /// <summary>The classes of a group and its members; classes are described that were not told yet, none where nothing is to be told.</summary>
    private static void Write(SourceWriter source, string type, string group, IEnumerable<Member> members, HashSet<string>? told)
    {
        string[] classes = group.Split(new[] { '.' }, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < classes.Length; i++)
        {
            source.Separate();
            if (told?.Add(string.Join(".", classes.Take(i + 1))) == true)
                source.Line("/// <summary>" + (members.FirstOrDefault()?.GroupSummary is { Length: > 0 } summary && i == 0 ? summary : SummaryOf(type, classes[i])) + "</summary>");
            source.Line("public static partial class " + Identifier.Type(classes[i])).Open();
        }

        foreach (Member member in members)
            Write(source, type.TrimEnd('s'), member, classes.LastOrDefault() ?? type);
        foreach (string _ in classes)
            source.Close();
    }

    private static string SummaryOf(string type, string part) =>
        part == "InUnknownYear" ? type + " whose year the texts do not give."
        : part == "MonthUnknown" ? "Those whose month the texts do not give."
        : part.StartsWith("Under", StringComparison.Ordinal) ? "Those whose names begin with " + part.Substring("Under".Length) + "."
        : part.StartsWith("InThe", StringComparison.Ordinal) ? type + " of the " + part.Substring("InThe".Length) + "."
        : part.StartsWith("In", StringComparison.Ordinal) ? type + " of " + part.Substring("In".Length) + "."
        : part.StartsWith("By", StringComparison.Ordinal) ? type + " by " + part.Substring("By".Length) + "."
        : "Those of " + part + ".";

    private static void Write(SourceWriter source, string type, Member member, string enclosing)
    {
        source.Separate().Line("/// <summary>");
        foreach (string line in member.Doc)
            source.Line("/// " + line);
        source.Line("/// </summary>");
        string signature = "public static " + type + " " + Identifier.Member(member.Name, enclosing) + " => ";
        if (member.Line is not null)
            source.Directive(member.Line.Before(source.Indentation + signature.Length + 1));
        source.Line(signature + member.Value + ";");
        if (member.Line is not null)
            source.Directive("#line default");
    }
}
