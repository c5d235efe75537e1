using System;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>Early, mid and late of months, years, decades and centuries, and spans of them: "mid-to-late 1950s".</summary>
/// <param name="From">0 early, 1 mid, 2 late.</param>
/// <param name="To">The same, for the end.</param>
internal readonly record struct PhraseThirds(int From, int To)
{
    public PhraseDate OfMonth(int year, int month)
    {
        int days = DateTime.DaysInMonth(Math.Max(1, Math.Min(9999, year)), month);
        string prefix = PhraseDate.Year(year) + "-" + PhraseDate.Two(month) + "-";
        return PhraseDate.Interval(prefix + PhraseDate.Two((10 * From) + 1), prefix + PhraseDate.Two(To == 2 ? days : 10 * (To + 1)));
    }

    public PhraseDate OfYear(int year) => PhraseDate.Interval(
        PhraseDate.Year(year) + "-" + PhraseDate.Two((4 * From) + 1), PhraseDate.Year(year) + "-" + PhraseDate.Two(4 * (To + 1)));

    public PhraseDate OfDecade(int first)
    {
        int start = first + (From == 0 ? 0 : (3 * From) + 1);
        return PhraseDate.Interval(PhraseDate.Year(start), PhraseDate.Year(first + (3 * (To + 1))));
    }

    /// <summary>Thirds of 33, 33 and 34 years; before Christ the years count down, and 1 BC is the year 0.</summary>
    public PhraseDate OfCentury(int century, bool beforeChrist)
    {
        int start = (100 * (century - 1)) + (33 * From) + 1;
        int end = (100 * (century - 1)) + (To == 2 ? 100 : 33 * (To + 1));
        if (!beforeChrist)
            return PhraseDate.Interval(PhraseDate.Year(start), PhraseDate.Year(end));
        int first = (100 * century) - (33 * From) - 1;
        int last = To == 2 ? 100 * (century - 1) : (100 * century) - (33 * (To + 1));
        return PhraseDate.Interval(PhraseDate.Year(-first), PhraseDate.Year(-last));
    }
}
