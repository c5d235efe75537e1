using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>What is to be said about corrections, each at its own place in the corrections file.</summary>
internal static class CorrectionFindings
{
    public static Finding NoDocument(Correction correction, string suggestion) => At(
        correction.Place, "DPK0304", "The correction is about '" + correction.ArticleId + "', but no document has this file name" + suggestion);

    public static Finding Expired(Correction correction) => At(
        correction.Place,
        "DPK0302",
        "The text of '" + correction.ArticleId + "' no longer has these words, so the correction by " + correction.By
            + " has expired and is left out; check it against the text and quote it anew, or remove the entry");

    public static Finding NoFact(Correction correction, string kind) => At(
        correction.Place, "DPK0303", "No " + kind + " of '" + correction.ArticleId + "' stands at these words; quote the sentence of the one you mean, or remove the entry");

    public static Finding SeveralFacts(Correction correction, string kind, IEnumerable<string> words) => At(
        correction.Place,
        "DPK0303",
        "Several " + kind + "s stand at these words; quote only the words of the one you mean: " + string.Join(" | ", words.Select(Shorten)));

    public static Finding Known(Correction correction, string kind) => At(
        correction.Place, "DPK0303", "The text's own " + kind + " at these words says the same, so nothing is added; remove the entry");

    public static Finding NotInQuote(Correction correction, string name, string words) => At(
        correction.Place, "DPK0303", "The quote does not hold the words of '" + name + "', " + Shorten(words) + "; copy them from the quote");

    public static Finding NoDate(Correction correction) => At(
        correction.Place, "DPK0303", "The quote gives no date, or more than one; add \"date\", for example \"2012-07-04\"");

    public static Finding NoActor(Correction correction, string actor, string suggestion) => At(
        correction.Place, "DPK0303", "The text names nobody '" + actor + "'" + suggestion);

    private static Finding At(CorrectionPlace place, string id, string message) =>
        new(id, FindingSeverity.Warning, place.Path, place.Span, place.Line, place.Column, message);

    private static string Shorten(string words) => "'" + (words.Length <= 80 ? words : words.Substring(0, 79) + "…") + "'";
}
