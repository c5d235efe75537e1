using System.Collections.Generic;
using DataPackage.Extraction.Dates.Resolution;

namespace DataPackage.Extraction.Dates;

/// <summary>Joins the two ends of a range into one expression: an occurrence lasted "from March 16 to 17", it had not two dates.</summary>
internal static class DateRanges
{
    /// <summary>The expressions in order, ranges joined; TIMEX3 keeps the ends apart, EDTF writes an interval.</summary>
    public static IReadOnlyList<TemporalExpression> Merge(IReadOnlyList<ResolvedTime> times)
    {
        var merged = new List<TemporalExpression>(times.Count);
        foreach (ResolvedTime time in times)
        {
            TemporalExpression expression = time.ToExpression();
            TemporalExpression? interval = time.EndsRange && merged.Count > 0 ? Join(merged[merged.Count - 1], expression) : null;
            if (interval is null)
                merged.Add(expression);
            else
                merged[merged.Count - 1] = interval;
        }

        return merged;
    }

    /// <summary>The interval from one date to another; null when they make none.</summary>
    internal static TemporalExpression? Join(TemporalExpression first, TemporalExpression last)
    {
        if (first.Date is not { } from || last.Date is not { } to || first.Type != TimexType.Date)
            return null;
        string start = from.ToString(), end = to.ToString();
        if (start.IndexOf('/') >= 0 || end.IndexOf('/') >= 0 || !EdtfDate.TryParse(start + "/" + end, out EdtfDate interval))
            return null;
        return new TemporalExpression(
            TextSpan.FromBounds(first.Span.Start, last.Span.End), TimexType.Date, first.Value + "/" + last.Value, interval, first.Basis);
    }
}
