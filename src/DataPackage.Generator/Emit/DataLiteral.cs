namespace DataPackage.Generator.Emit;

/// <summary>Prints words and rows as the string literals the views read from.</summary>
/// <remarks>One literal each: a '+' between two costs the compiler as much as a statement.</remarks>
internal static class DataLiteral
{
    // Inlined, a method that needs one text would load the literals of all (measured under ReadyToRun).
    private const string NoInlining =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>Prints the properties that hold the words and the rows of a table.</summary>
    public static void Write(SourceWriter source, RowTable table) => source
        .Line("internal static string Words")
        .Open()
        .Line(NoInlining)
        .Line("get => " + Literal.String(table.Words.ToString()) + ";")
        .Close()
        .Line()
        .Line("internal static string Rows => " + Literal.Packed(table.Numbers) + ";");
}
