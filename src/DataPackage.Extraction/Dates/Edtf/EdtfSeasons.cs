namespace DataPackage.Extraction.Dates;

/// <summary>The months of the codes 21 to 41: seasons, quarters, quadrimesters and semesters.</summary>
/// <remarks>Seasons are meteorological. A winter begins in December of its year and ends with the next February.</remarks>
internal static class EdtfSeasons
{
    private const int Spring = 3;
    private const int Summer = 6;
    private const int Autumn = 9;
    private const int Winter = 12;

    /// <summary>First month and number of months; false for a code that does not exist.</summary>
    public static bool TryGetMonths(int code, out int first, out int count)
    {
        first = 0;
        count = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        if (code is >= 21 and <= 32)
            first = SeasonStart(code);
        else if (code is >= 33 and <= 41)
            first = 1 + ((code - (code <= 36 ? 33 : code <= 39 ? 37 : 40)) * count);
        return first != 0;
    }

    // 21 to 24 name no hemisphere and are read as northern, 25 to 28 are northern, 29 to 32 southern.
    private static int SeasonStart(int code) => ((code - 21) % 4, code >= 29) switch
    {
        (0, false) or (2, true) => Spring,
        (1, false) or (3, true) => Summer,
        (2, false) or (0, true) => Autumn,
        _ => Winter,
    };
}
