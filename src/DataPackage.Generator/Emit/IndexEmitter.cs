using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the index of the events.</summary>
internal static class IndexEmitter
{
    /// <summary>The source of the index.</summary>
    public static string Emit(EventIndex index, GenerationOptions options) =>
        SourceHead.Start("What filters ask of the events, read by EventRow.", options.Namespace)
            .Line("internal static partial class FactData")
            .Open()
            .Line("internal const int EventCount = " + Literal.Number(index.Count) + ";")
            .Line()
            .Line(
                "internal static " + (options.Platform.HasSpans ? "global::System.ReadOnlySpan<byte>" : "string") + " Index => ",
                index.Bytes,
                (options.Platform.HasSpans ? "u8" : string.Empty) + ";")
            .Close()
            .ToString();
}
