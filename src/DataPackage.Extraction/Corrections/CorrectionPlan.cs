using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>The corrections of one document that still hold, and findings about those that do not.</summary>
internal sealed class CorrectionPlan
{
    private CorrectionPlan(IReadOnlyList<Correction> valid, IReadOnlyList<Finding> findings)
    {
        Valid = valid;
        Findings = findings;
    }

    /// <summary>Those whose quote the text still has, in the order of their file.</summary>
    public IReadOnlyList<Correction> Valid { get; }

    /// <summary>The expired ones.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What they set of the article; later ones win.</summary>
    public IEnumerable<SuppliedMetadata> Metadata => Valid.OfType<SetCorrection>().Select(set => set.Values);

    /// <summary>Sorts out the corrections of a document.</summary>
    public static CorrectionPlan Of(SourceDocument document)
    {
        ILookup<bool, Correction> byHold = document.Corrections
            .ToLookup(correction => document.Text.IndexOf(correction.Quote, StringComparison.Ordinal) >= 0);
        return new CorrectionPlan(byHold[true].ToList(), byHold[false].Select(CorrectionFindings.Expired).ToList());
    }

    /// <summary>The last name that is given to the article, or null.</summary>
    public string? ArticleName => Valid.OfType<RenameCorrection>().LastOrDefault(rename => rename.Fact == CorrectedFact.Article)?.Name;
}
