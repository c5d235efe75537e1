namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>The parts of one sentence; reading past either end gives <see cref="TimePart.Nothing"/>.</summary>
internal sealed class TimeText
{
    private readonly TimePart[] parts;

    public TimeText(TimePart[] parts) => this.parts = parts;

    /// <summary>Whether slash dates of the document begin with the day.</summary>
    public bool IsDayFirst { get; set; }

    public int Count => parts.Length;

    public ref readonly TimePart this[int index]
    {
        get
        {
            if ((uint)index < (uint)parts.Length)
                return ref parts[index];
            return ref TimePart.Nothing;
        }
    }

    /// <summary>Whether the parts from an index on are these words.</summary>
    public bool Follows(int index, string first, string second) => this[index].Is(first) && this[index + 1].Is(second);

    /// <summary>The index behind a word when it stands here, else the same index.</summary>
    public int Skip(int index, string lower) => this[index].Is(lower) ? index + 1 : index;

    /// <summary>The index behind a hyphen or dash when it stands here, else the same index.</summary>
    public int SkipDash(int index) => this[index].IsDash ? index + 1 : index;

    /// <summary>The index behind an abbreviation's dot when it is glued here, else the same index.</summary>
    public int SkipDot(int index) => this[index].Is(".") && this[index].IsGlued ? index + 1 : index;
}
