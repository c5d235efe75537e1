using System.Text;

namespace DataPackage.Generator.Emit;

/// <summary>Writes C# line by line, indented, with LF line ends.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>How many spaces the next line starts with.</summary>
    public int Indentation => 4 * depth;

    /// <summary>Writes an empty line.</summary>
    public SourceWriter Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>Writes an empty line, unless a block has just been opened.</summary>
    public SourceWriter Separate() => text.Length > 1 && text[text.Length - 2] == '{' ? this : Line();

    /// <summary>Writes a line.</summary>
    public SourceWriter Line(string line)
    {
        text.Append(' ', Indentation).Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes a line with a long literal of numbers in it, which is copied nowhere.</summary>
    public SourceWriter Line(string before, string numbers, string after)
    {
        text.Append(' ', Indentation).Append(before);
        Literal.AppendPacked(text, numbers);
        text.Append(after).Append('\n');
        return this;
    }

    /// <summary>Writes a directive, which stands at the margin.</summary>
    public SourceWriter Directive(string directive)
    {
        text.Append(directive).Append('\n');
        return this;
    }

    /// <summary>Opens a block.</summary>
    public SourceWriter Open()
    {
        Line("{");
        depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public SourceWriter Close(string after = "")
    {
        depth--;
        return Line("}" + after);
    }

    /// <summary>Goes one step in, for the lines of an expression.</summary>
    public SourceWriter Indent()
    {
        depth++;
        return this;
    }

    /// <summary>Goes one step out.</summary>
    public SourceWriter Unindent()
    {
        depth--;
        return this;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();
}
