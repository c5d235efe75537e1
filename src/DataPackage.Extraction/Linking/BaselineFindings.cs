using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>Compares a corpus with what was published: facts that are gone, facts that are new, names that moved.</summary>
internal static class BaselineFindings
{
    /// <summary>A warning for each published fact that is gone, and a note for each new one.</summary>
    public static IEnumerable<Finding> Compare(Corpus corpus, NamesBaseline baseline, IReadOnlyDictionary<string, string> paths)
    {
        var published = new PublishedNames(baseline);
        var found = new HashSet<PublishedName>();
        var news = new List<Finding>();
        foreach (FactName fact in FactNames.Of(corpus))
        {
            PublishedName[] known = published.All(BaselineWriter.KindOf(fact.Name), fact.AlsoIds.Prepend(fact.Id)).ToArray();
            found.UnionWith(known);
            if (known.Length == 0)
                news.Add(New(fact, baseline, paths));
        }

        return baseline.Findings.Concat(baseline.Names.Where(name => !found.Contains(name)).Select(name => Gone(name, baseline.Version))).Concat(news);
    }

    /// <summary>The old members that forward to facts whose names changed, now or in this minor version.</summary>
    public static IEnumerable<Forwarder> Forwarders(Corpus corpus, NamesBaseline baseline)
    {
        var published = new PublishedNames(baseline);
        var ways = new CatalogueWays();
        foreach (FactName fact in FactNames.Of(corpus))
            ways.TryAdd(fact.Name);
        foreach (FactName fact in FactNames.Of(corpus))
        {
            foreach (PublishedName known in published.All(BaselineWriter.KindOf(fact.Name), fact.AlsoIds.Prepend(fact.Id)))
            {
                foreach (string old in known.Former.Select(former => former.Name).Prepend(known.Name))
                {
                    if (BaselineWriter.KindOf(old) == BaselineWriter.KindOf(fact.Name) && ways.TryAdd(old))
                        yield return new Forwarder(old, fact.Name);
                }
            }
        }
    }

    private static Finding Gone(PublishedName name, string version) => new(
        "DPK0201",
        FindingSeverity.Warning,
        name.Place.Path,
        name.Place.Span,
        name.Place.Line,
        name.Place.Column,
        $"The published fact '{name.Name}' ({name.Id}) is gone. That breaks code which uses it, so the next version is {NextMajor(version)}: "
            + "bring the fact back (its text, or a correction that adds it), or take the step and run 'datapackage names accept'");

    private static Finding New(FactName fact, NamesBaseline baseline, IReadOnlyDictionary<string, string> paths)
    {
        string message = $"The fact '{fact.Name}' ({fact.Id}) is new: a minor version. 'datapackage names accept' publishes its name";
        string? path = fact.File is { } file && paths.TryGetValue(Path.GetFileNameWithoutExtension(file), out string? known) ? known : null;
        path ??= fact.File is { } id && paths.TryGetValue(id, out string? byId) ? byId : null;
        return path is not null && fact.Passage is { } passage
            ? new Finding("DPK0202", FindingSeverity.Info, path, passage.Span, passage.Line, passage.Column, message)
            : new Finding("DPK0202", FindingSeverity.Info, path ?? baseline.Path, default, 1, 1, message);
    }

    // Before 1.0.0 the minor part takes the step of the major one (Semantic Versioning 2.0.0, item 4).
    private static string NextMajor(string version)
    {
        string[] parts = version.Split('.');
        bool known = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major);
        if (!known)
            return "a major one";
        if (major > 0)
            return (major + 1).ToString(CultureInfo.InvariantCulture) + ".0.0";
        int.TryParse(parts.Length > 1 ? parts[1] : "0", NumberStyles.None, CultureInfo.InvariantCulture, out int minor);
        return "0." + (minor + 1).ToString(CultureInfo.InvariantCulture) + ".0";
    }
}
