using System;

namespace DataPackage.Extraction;

/// <summary>A place in a document, in UTF-16 code units of its decoded text (a byte-order mark is not counted).</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position behind the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The text at this place.</summary>
    public string In(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return text.Substring(Start, Length);
    }
}
