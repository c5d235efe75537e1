using System.IO;

namespace DataPackage.Tool.Preview;

/// <summary>Writes text in colours, or in none: then no escape code is written at all.</summary>
internal sealed class Ink(TextWriter writer, bool hasColor)
{
    public bool HasColor { get; } = hasColor;

    /// <summary>Writes text in a style given as the parameters of SGR (ECMA-48), such as "1;33".</summary>
    public void Write(string text, string? style = null) =>
        writer.Write(HasColor && style is not null ? $"\u001B[{style}m{text}\u001B[0m" : text);
}
