using System.Globalization;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Emit;

/// <summary>The class an event is listed in: its year, its decade where nobody knows more, or neither.</summary>
internal readonly record struct EventGroup(string Name, string Summary)
{
    private static readonly EventGroup Unknown = new("InUnknownYear", "Events whose year the texts do not give.");

    /// <summary>The group of a date; an interval belongs to the year it starts in.</summary>
    public static EventGroup Of(EdtfDate date)
    {
        if (date.IsNone || date.IsYearUnknown || (date.Earliest ?? date.Latest)?.Year is not { } year || year is < 1 or > 9999)
            return Unknown;
        return date.Precision switch
        {
            DatePrecision.Unknown or DatePrecision.Millennium => Unknown,
            DatePrecision.Century when !date.IsInterval => Span(year - (year % 100)),
            DatePrecision.Decade when !date.IsInterval => Span(year - (year % 10)),
            _ => new EventGroup("In" + Text(year), "Events of " + Text(year) + "."),
        };
    }

    private static EventGroup Span(long year) => new("InThe" + Text(year) + "s", "Events of the " + Text(year) + "s.");

    private static string Text(long year) => year.ToString(CultureInfo.InvariantCulture);
}
