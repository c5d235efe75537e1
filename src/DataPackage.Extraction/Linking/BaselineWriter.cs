using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DataPackage.Extraction.Linking;

/// <summary>Writes the names of a corpus down, sorted, so that a difference shows what was added.</summary>
internal static class BaselineWriter
{
    public static string Write(Corpus corpus, string version, NamesBaseline? before)
    {
        var published = new PublishedNames(before);
        var text = new StringBuilder()
            .Append("# Published names, written by 'datapackage names accept'. A line a fact: id, name.\n")
            .Append("# 'also=' lists ids by which the same event is known, 'was=' former names with the version that gave them up.\n")
            .Append("version ").Append(version).Append('\n');
        foreach (FactName fact in FactNames.Of(corpus).OrderBy(fact => fact.Name, StringComparer.Ordinal))
        {
            text.Append(Cell(fact.Id)).Append('\t').Append(fact.Name);
            PublishedName[] known = published.All(KindOf(fact.Name), fact.AlsoIds.Prepend(fact.Id)).ToArray();
            AppendCell(text, BaselineReader.Also, fact.AlsoIds.Concat(known.SelectMany(name => name.AlsoIds.Prepend(name.Id)))
                .Where(id => id != fact.Id).Distinct().OrderBy(id => id, StringComparer.Ordinal));
            IEnumerable<FormerName> former = known.SelectMany(name => name.Former)
                .Where(name => IsSameMinor(name.Since, version))
                .Concat(known.Where(name => name.Name != fact.Name).Select(name => new FormerName(name.Name, version)))
                .Where(name => name.Name != fact.Name);
            AppendCell(text, BaselineReader.Was, former.Select(name => name.Name + "@" + name.Since).Distinct());
            text.Append('\n');
        }

        return text.ToString();
    }

    public static string KindOf(string name) => name.Substring(0, name.IndexOf('.'));

    private static void AppendCell(StringBuilder text, string mark, IEnumerable<string> values)
    {
        string cell = string.Join(" ", values);
        if (cell.Length > 0)
            text.Append('\t').Append(mark).Append(cell);
    }

    /// <summary>A file name may hold what parts cells and lines.</summary>
    public static string Cell(string id) => id.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Trim();

    // A former name is kept through the minor version that gave it up.
    private static bool IsSameMinor(string since, string version) =>
        string.Join(".", since.Split('.').Take(2)) == string.Join(".", version.Split('.').Take(2));
}
