using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Linking;

/// <summary>Reads a names file: "version 1.2.0", then a line a fact: id, name, and marked cells, parted by tabs.</summary>
internal static class BaselineReader
{
    public const string Also = "also=";
    public const string Was = "was=";
    private const string VersionLine = "version ";
    private const int LongestPath = 500;
    private static readonly string[] Kinds = { "Articles", "Events", "Recommendations", "Actors", "Instruments" };

    public static NamesBaseline Read(string path, string text)
    {
        var names = new List<PublishedName>();
        var findings = new List<Finding>();
        var places = new CatalogueWays();
        string version = "0.0.0";
        var lines = new LineMap(text);
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i].In(text).Trim(' ', '\uFEFF');
            var place = new CorrectionPlace(path, lines[i], i + 1, 1);
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith(VersionLine, StringComparison.Ordinal) && IsVersion(line.Substring(VersionLine.Length).Trim()))
                version = line.Substring(VersionLine.Length).Trim();
            else if (line.StartsWith(VersionLine, StringComparison.Ordinal))
                findings.Add(Bad(place, "A version is written like 'version 1.2.0'"));
            else if (Parse(line.Split('\t'), place) is not { } name)
                findings.Add(Bad(place, "A line is an id, a tab and a name such as Events.In2012.TheMinistersMet; run 'datapackage names accept' to write the file anew"));
            else if (!places.TryAdd(name.Name))
                findings.Add(Bad(place, "The name '" + name.Name + "' stands twice, or is a group of other names; remove one of the lines"));
            else
                names.Add(name);
        }

        return new NamesBaseline(path, version, names.ToEquatableArray(), findings.ToEquatableArray());
    }

    private static PublishedName? Parse(string[] cells, CorrectionPlace place)
    {
        if (cells.Length < 2 || cells[0].Length == 0 || !IsPath(cells[1]))
            return null;
        string[] also = Marked(cells, Also);
        FormerName[] former = Marked(cells, Was)
            .Select(cell => cell.Split('@'))
            .Where(parts => parts.Length == 2 && IsPath(parts[0]))
            .Select(parts => new FormerName(parts[0], parts[1]))
            .ToArray();
        bool known = cells.Skip(2).All(cell => cell.StartsWith(Also, StringComparison.Ordinal) || cell.StartsWith(Was, StringComparison.Ordinal));
        return known && former.Length == Marked(cells, Was).Length
            ? new PublishedName(cells[0], cells[1], also.ToEquatableArray(), former.ToEquatableArray(), place)
            : null;
    }

    private static string[] Marked(string[] cells, string mark) => cells
        .Skip(2)
        .Where(cell => cell.StartsWith(mark, StringComparison.Ordinal))
        .SelectMany(cell => cell.Substring(mark.Length).Split(' '))
        .ToArray();

    private static bool IsPath(string name)
    {
        string[] parts = name.Length <= LongestPath ? name.Split('.') : Array.Empty<string>();
        return parts.Length > 1
            && parts.Length >= (parts[0] is "Events" or "Recommendations" ? 3 : 2)
            && Kinds.Contains(parts[0])
            && parts.All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_'))
            && !Enumerable.Range(1, parts.Length - 2).Any(i => parts[i] == parts[i - 1]);
    }

    private static bool IsVersion(string version) =>
        version.Length is > 0 and <= 100 && version.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.' or '-' or '+');

    private static Finding Bad(CorrectionPlace place, string message) =>
        new("DPK0203", FindingSeverity.Warning, place.Path, place.Span, place.Line, place.Column, message);
}
