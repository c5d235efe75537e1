namespace DataPackage.Extraction.Metadata;

/// <summary>Walks over the words of a piece of a line, parted at white space and commas, without a list of them.</summary>
internal struct WordWalk
{
    private readonly string line;
    private readonly int end;
    private int at;

    public WordWalk(string line, int start, int end)
    {
        this.line = line;
        this.end = end;
        at = start;
        Current = default;
    }

    /// <summary>The word reached.</summary>
    public TextSpan Current { get; private set; }

    public readonly WordWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        while (at < end && Parts(line[at]))
            at++;
        int start = at;
        while (at < end && !Parts(line[at]))
            at++;
        Current = TextSpan.FromBounds(start, at);
        return at > start;
    }

    private static bool Parts(char c) => c == ',' || char.IsWhiteSpace(c);
}
