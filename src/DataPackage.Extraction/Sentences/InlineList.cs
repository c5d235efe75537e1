namespace DataPackage.Extraction.Sentences;

/// <summary>Follows a list in running text, "1. The first item 2. The second item", whose items need no full stop.</summary>
internal sealed class InlineList
{
    private readonly string reading;
    private readonly TextSpan passage;
    private InlineMarker? before;
    private bool isOpen;

    public InlineList(string reading, TextSpan passage)
    {
        this.reading = reading;
        this.passage = passage;
    }

    /// <summary>A sentence starts; only one that opens with a marker can be cut at the next marker.</summary>
    public void OpenSentence(int start)
    {
        InlineMarker? marker = start < passage.End ? InlineMarker.Read(reading, start, passage.End, before) : null;
        isOpen = marker is not null;
        before = marker ?? before;
    }

    /// <summary>Whether the word that starts here is a bullet or the marker of the next item.</summary>
    public bool StartsNextItem(int word)
    {
        if (word >= passage.End)
            return false;
        if (Bullets.IsBullet(reading[word]))
            return true;
        return isOpen
            && before is { } marker
            && InlineMarker.Read(reading, word, passage.End, before) is { } next
            && marker.IsFollowedBy(next);
    }
}
