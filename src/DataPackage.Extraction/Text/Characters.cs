namespace DataPackage.Extraction.Text;

/// <summary>What kinds of characters a line holds, without an enumerator for each line.</summary>
internal static class Characters
{
    /// <summary>Whether any character is a letter.</summary>
    public static bool HasLetter(this string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether any character is a lower-case letter.</summary>
    public static bool HasLower(this string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether any character is a digit.</summary>
    public static bool HasDigit(this string text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }
}
