using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction;

/// <summary>What a careful reader would ask the owner of a document about its facts.</summary>
internal static class Doubts
{
    /// <summary>One finding for each date whose year neither the text nor the owner gives.</summary>
    public static IEnumerable<Finding> About(string path, IEnumerable<EventMention> events) => events
        .Where(mention => mention.Date.IsYearUnknown)
        .GroupBy(mention => mention.DateText.Span)
        .Select(same => same.First().DateText)
        .Select(date => new Finding(
            "DPK0101",
            FindingSeverity.Info,
            path,
            date.Span,
            date.Line,
            date.Column,
            $"The date '{date.Text}' has no year, and the document none to take it from; give the document's date as DataPackagePublished, for example 2019-11-23"));
}
