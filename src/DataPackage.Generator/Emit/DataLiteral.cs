using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Emit;

/// <summary>Prints words and rows as the string literals the views read from.</summary>
internal static class DataLiteral
{
    // Inlined, a method that needs one text would load the literals of all (measured under ReadyToRun).
    private const string NoInlining =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>Prints the property that holds the words, a paragraph a line.</summary>
    public static void Words(SourceWriter source, WordPool words)
    {
        source.Line("internal static string Words").Open().Line(NoInlining).Line("get =>").Indent();
        Lines(source, words.Chunks.Select(chunk => (Literal.String(chunk), string.Empty)));
        source.Unindent().Close();
    }

    /// <summary>Prints the property that holds the rows, a row a line.</summary>
    public static void Rows(SourceWriter source, RowTable table)
    {
        source.Line("internal static string Rows =>").Indent();
        Lines(source, table.Lines.Select(line => (Literal.Packed(line.Numbers), " // " + XmlDoc.Text(line.Comment))));
        source.Unindent();
    }

    private static void Lines(SourceWriter source, IEnumerable<(string Literal, string Comment)> lines)
    {
        (string Literal, string Comment)[] all = lines.DefaultIfEmpty(("\"\"", string.Empty)).ToArray();
        for (int i = 0; i < all.Length; i++)
            source.Line(all[i].Literal + (i + 1 < all.Length ? " +" : ";") + all[i].Comment);
    }
}
