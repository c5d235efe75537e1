using System;

namespace DataPackage.Extraction.Dates;

/// <summary>A date with its precision and doubt: Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2.</summary>
public readonly struct EdtfDate : IEquatable<EdtfDate>
{
    private readonly string? text;

    private EdtfDate(string text) => this.text = text;

    /// <summary>Reads an EDTF string.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out EdtfDate date) ? date : throw new FormatException("Not an EDTF date: " + text);

    /// <summary>Reads an EDTF string; false when it is none.</summary>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        date = text is null ? default : new EdtfDate(text);
        return text is { Length: > 0 };
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The date as EDTF.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <summary>Same EDTF string.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Another EDTF string.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);
}
