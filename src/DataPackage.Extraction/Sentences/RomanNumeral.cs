namespace DataPackage.Extraction.Sentences;

/// <summary>Small lower-case Roman numerals, as list markers use them.</summary>
internal static class RomanNumeral
{
    /// <summary>The value of "i" to "xxxix" between two places of a text, or null.</summary>
    public static int? Read(string text, int start, int end)
    {
        int value = 0;
        int before = int.MaxValue;
        for (int i = start; i < end; i++)
        {
            int digit = text[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (digit == 0)
                return null;
            if (digit > before)
                value -= 2 * before;
            value += digit;
            before = digit;
        }

        return value > 0 ? value : null;
    }
}
