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

    /// <summary>What the first class of its group holds.</summary>
    public string GroupSummary { get; init; } = string.Empty;
}

/// <summary>Prints a class of named facts with a class for each group.</summary>
internal static class MemberWriter
{
    /// <summary>The source.</summary>
    /// <param name="type">The outermost class: the plural of what its members are.</param>
    /// <param name="summary">What it holds.</param>
    /// <param name="members">Its members.</param>
    /// <param name="rootNamespace">Its namespace.</param>
    public static string Print(string type, string summary, IEnumerable<Member> members, string rootNamespace)
    {
        SourceWriter source = SourceHead.Start(summary, rootNamespace)
            .Line("/// <summary>" + summary + "</summary>")
            .Line(SourceHead.GeneratedCode)
            .Line("public static partial class " + type)
            .Open();
        var told = new HashSet<string>(StringComparer.Ordinal) { string.Empty };
        foreach (var group in members.GroupBy(member => member.Group, StringComparer.Ordinal))
        {
            string[] classes = group.Key.Split(new[] { '.' }, StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < classes.Length; i++)
                Open(source, classes, i, group.First().GroupSummary, told);
            foreach (Member member in group)
                Write(source, type.TrimEnd('s'), member, classes.LastOrDefault() ?? type);
            foreach (string _ in classes)
                source.Close();
        }

        return source.Close().ToString();
    }

    /// <summary>A class that is opened again for its next part has been described.</summary>
    private static void Open(SourceWriter source, string[] classes, int depth, string groupSummary, HashSet<string> told)
    {
        source.Separate();
        if (told.Add(string.Join(".", classes.Take(depth + 1))))
            source.Line("/// <summary>" + (depth == 0 && groupSummary.Length > 0 ? groupSummary : SummaryOf(classes[depth])) + "</summary>");
        source.Line("public static partial class " + Identifier.Type(classes[depth])).Open();
    }

    private static string SummaryOf(string part) =>
        part == "MonthUnknown" ? "Those whose month the texts do not give."
        : part.StartsWith("Under", StringComparison.Ordinal) ? "Those whose names begin with " + part.Substring("Under".Length) + "."
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
