using System.Globalization;

namespace DataPackage.Generator.Templates;

/// <summary>A place in a source file.</summary>
public readonly record struct Location
{
    internal Location(string file, int line, int column)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>File name without folders.</summary>
    public string File { get; }

    /// <summary>1-based line.</summary>
    public int Line { get; }

    /// <summary>1-based column, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>The place as compilers write it.</summary>
    /// <returns>For example "a.txt(17,1)".</returns>
    public override string ToString() =>
        File + "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + Column.ToString(CultureInfo.InvariantCulture) + ")";
}

/// <summary>The file an article comes from.</summary>
public readonly record struct SourceFile
{
    internal SourceFile(string file, string sha256, int length)
    {
        File = file;
        Sha256 = sha256;
        Length = length;
    }

    /// <summary>File name without folders.</summary>
    public string File { get; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Length of the decoded text in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The file name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => File;
}

/// <summary>Where a value comes from.</summary>
public readonly record struct Origin
{
    internal Origin(Provenance provenance, string? reason)
    {
        Provenance = provenance;
        Reason = reason;
    }

    /// <summary>Stated in the text, derived from it, or supplied by the owner of the corpus.</summary>
    public Provenance Provenance { get; }

    /// <summary>For a supplied value why; for a derived one how; else null.</summary>
    public string? Reason { get; }

    /// <summary>Provenance and reason.</summary>
    /// <returns>For example "Supplied: named on the publisher's page".</returns>
    public override string ToString() => Reason is null ? Provenance.ToString() : Provenance + ": " + Reason;
}
