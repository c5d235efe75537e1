using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Tests;

/// <summary>Facts written and read with System.Text.Json by a project that uses a data package.</summary>
public class JsonTests
{
    private const string Consumer = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Corpus;

        public sealed class Report
        {
            public Event Best { get; set; }

            public EdtfDate Since { get; set; }

            public List<Recommendation> Advice { get; set; } = new();

            public Event Unknown { get; set; }
        }

        [JsonSerializable(typeof(Report))]
        [JsonSerializable(typeof(FactList<Event>))]
        [JsonSerializable(typeof(IEnumerable<Event>))]
        [JsonSerializable(typeof(Article))]
        internal sealed partial class ReportContext : JsonSerializerContext
        {
        }

        public static class Consumer
        {
            private static readonly Report Full = new()
            {
                Best = Events.In2015.PortsSignedThePact,
                Since = EdtfDate.Parse("199X~"),
                Advice = Facts.Recommendations.ToList(),
            };

            public static string[] Written() => new[]
            {
                JsonSerializer.Serialize(Full),
                JsonSerializer.Serialize(Full, ReportContext.Default.Report),
                JsonSerializer.Serialize(Facts.Events),
                JsonSerializer.Serialize(Facts.Events, ReportContext.Default.FactListEvent),
                JsonSerializer.Serialize(Facts.Events.In(2015)),
                JsonSerializer.Serialize(Facts.Events.In(2015), ReportContext.Default.IEnumerableEvent),
                JsonSerializer.Serialize(Articles.TheHarbourTunnel),
                JsonSerializer.Serialize(Articles.TheHarbourTunnel, ReportContext.Default.Article),
            };

            public static string[] ReadBack() => new[] { JsonSerializer.Deserialize<Report>(Written()[0])!, JsonSerializer.Deserialize(Written()[1], ReportContext.Default.Report)! }
                .Select(report => report.Best == Full.Best && report.Since == Full.Since && report.Advice.SequenceEqual(Full.Advice) && report.Unknown.IsNone ? "same" : "other").ToArray();

            public static string[] Told() => new[] { Failure("{\"id\":\"e-9\"}"), Failure("{}"), Failure("12") };

            private static string Failure(string json)
            {
                try
                {
                    return JsonSerializer.Deserialize<Event>(json).Name;
                }
                catch (JsonException e)
                {
                    return e.Message;
                }
            }
        }
        """;

    private static readonly Lazy<Type> Compiled = new(Compile);

    [Fact]
    public void A_fact_is_written_with_its_quotes_and_other_facts_by_their_ids()
    {
        using JsonDocument report = JsonDocument.Parse(Ask("Written")[0]);
        JsonElement best = report.RootElement.GetProperty("Best");
        Assert.Equal(
            new[] { "id", "name", "date", "kind", "factuality", "summary", "actors", "actorIds", "instruments", "instrumentIds", "place", "mentions" },
            best.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2015-03-12", best.GetProperty("date").GetString());
        Assert.Equal("agree", best.GetProperty("kind").GetString());
        Assert.Equal("ports", best.GetProperty("actorIds")[0].GetString());
        Assert.Equal("In March 2015 the two ports signed the Tunnel Pact.", best.GetProperty("mentions")[1].GetProperty("quote").GetString());
        Assert.Equal(JsonValueKind.Null, best.GetProperty("place").ValueKind);
        Assert.Equal("199X~", report.RootElement.GetProperty("Since").GetString());
        Assert.Equal("publish the plans", report.RootElement.GetProperty("Advice")[0].GetProperty("action").GetString());
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("Unknown").ValueKind);
    }

    [Fact]
    public void Reflection_and_source_generation_write_the_same()
    {
        string[] written = Ask("Written");
        for (int i = 0; i < written.Length; i += 2)
            Assert.Equal(written[i], written[i + 1]);
        Assert.Equal(2, JsonDocument.Parse(written[2]).RootElement.GetArrayLength());
        Assert.Equal(1, JsonDocument.Parse(written[4]).RootElement.GetArrayLength());
        Assert.Equal("supplied", JsonDocument.Parse(written[6]).RootElement.GetProperty("publishedProvenance").GetString());
    }

    [Fact]
    public void What_has_an_id_is_read_back_as_the_same_fact() => Assert.Equal(new[] { "same", "same" }, Ask("ReadBack"));

    [Fact]
    public void An_id_that_nobody_knows_is_told() => Assert.Equal(
        new[] { "This version of the data has no Event 'e-9'.", "This is no Event: an id is missing.", "This is no Event: an id is missing." }, Ask("Told"));

    [Fact]
    public void Without_System_Text_Json_nothing_speaks_of_it()
    {
        Assert.DoesNotContain("System.Text.Json", string.Concat(HandMade.Print(HandMade.Corpus).Values), StringComparison.Ordinal);
        Assert.Contains(Harness.Generate(new[] { new Document("/p/bridge.txt", Texts.Bridge) }).Keys, name => name == "Types/FactJson.g.cs");
    }

    private static string[] Ask(string method) => (string[])Compiled.Value.GetMethod(method)!.Invoke(null, null)!;

    // Two assemblies: System.Text.Json's generator does not see what another generator prints in the same project.
    private static Type Compile()
    {
        var context = new AssemblyLoadContext("json");
        byte[] data = Emit(Harness.Compile(HandMade.Print(HandMade.Corpus, platform: new TargetPlatform(HasSpans: true, HasJson: true)).Values, parsing: Harness.CSharp11));
        context.LoadFromStream(new MemoryStream(data));
        Compilation consumer = Harness.Compilation("#pragma warning disable CS1591\n" + Consumer, Harness.CSharp11).AddReferences(MetadataReference.CreateFromImage(data));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            new[] { JsonGenerator() }, parseOptions: Harness.CSharp11);
        driver.RunGeneratorsAndUpdateCompilation(consumer, out Compilation generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return context.LoadFromStream(new MemoryStream(Emit(generated))).GetType("Consumer")!;
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        return assembly.ToArray();
    }

    // The one of the SDK's reference pack, which every project uses.
    private static ISourceGenerator JsonGenerator()
    {
        string dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string pack = Directory.GetDirectories(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref")).OrderBy(path => path, StringComparer.Ordinal).Last();
        Assembly assembly = Assembly.LoadFrom(Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"));
        Type type = assembly.GetTypes().Single(each => each.GetCustomAttribute<GeneratorAttribute>() is not null);
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
