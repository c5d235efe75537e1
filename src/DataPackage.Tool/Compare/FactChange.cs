using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Tool.Compare;

/// <summary>What became of a fact.</summary>
internal enum ChangeKind
{
    Added,
    Corrected,
    Renamed,
    Withdrawn,
}

/// <summary>How far a change moves the version of the data.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}

/// <summary>A fact that is not the same in two corpora.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Where it stands in the API, the later place where there is one.</param>
/// <param name="Details">What differs, "date: 2012 -> 2012-06".</param>
internal sealed record FactChange(ChangeKind Kind, string Id, string Member, IReadOnlyList<string> Details)
{
    /// <summary>
    /// The step this change forces, after Frictionless' data versioning recipe: data or identifiers that are gone or
    /// changed their names break those who use them; new data does not; a correction is a patch.
    /// </summary>
    public VersionStep Step => Kind switch
    {
        ChangeKind.Added => VersionStep.Minor,
        ChangeKind.Corrected => VersionStep.Patch,
        _ => VersionStep.Major,
    };

    /// <summary>The step that all changes together force.</summary>
    public static VersionStep StepOf(IEnumerable<FactChange> changes) => changes.Select(change => change.Step).DefaultIfEmpty().Max();
}
