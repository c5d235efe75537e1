using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DataPackage.Extraction;

namespace DataPackage.Tool.Sarif;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code-scanning services show beside the line.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://github.com/datapackage/datapackage";
    private const string Docs = Home + "/blob/main/docs/rules/";

    public static byte[] Write(IReadOnlyList<Finding> findings)
    {
        string[] rules = [.. findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
        var log = new Log(
            Schema,
            "2.1.0",
            [
                new Run(
                    new Tool(new Driver(
                        "datapackage",
                        typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
                        Home,
                        [.. rules.Select(id => new Rule(id, Docs + id + ".md"))])),
                    [.. findings.Select(finding => Describe(finding, rules))],
                    "utf16CodeUnits"),
            ]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(log, SarifContext.Default.Log), (byte)'\n'];
    }

    private static Result Describe(Finding finding, string[] rules) => new(
        finding.Id,
        Array.IndexOf(rules, finding.Id),
        finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" },
        new Message(finding.Message),
        [
            new Location(new PhysicalLocation(
                new ArtifactLocation(UriOf(finding.Path)),
                new Region(finding.Line, finding.Column, finding.Span.Start, finding.Span.Length))),
        ]);

    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : Uri.EscapeDataString(path.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);

    internal sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, Run[] Runs);

    internal sealed record Run(Tool Tool, Result[] Results, string ColumnKind);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string Version, string InformationUri, Rule[] Rules);

    internal sealed record Rule(string Id, string HelpUri);

    internal sealed record Result(string RuleId, int RuleIndex, string Level, Message Message, Location[] Locations);

    internal sealed record Message(string Text);

    internal sealed record Location(PhysicalLocation PhysicalLocation);

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine, int StartColumn, int CharOffset, int CharLength);
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SarifLog.Log))]
internal sealed partial class SarifContext : JsonSerializerContext;
