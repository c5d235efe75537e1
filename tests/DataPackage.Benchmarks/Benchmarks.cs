using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks;

/// <summary>Each step by itself over all pages.</summary>
public class StepBenchmarks : ITextBenchmark
{
    private readonly Road[] roads = Texts.All.Select(Road.Of).OfType<Road>().ToArray();

    /// <summary>The names of the steps.</summary>
    public static IEnumerable<string> Steps => Road.Steps.Keys;

    /// <summary>The step that is measured.</summary>
    [ParamsSource(nameof(Steps))]
    public string Step { get; set; } = "";

    /// <inheritdoc/>
    public double Megabytes => Texts.Megabytes(Texts.All);

    /// <summary>Runs the step.</summary>
    [Benchmark]
    public void Run() => Array.ForEach(roads, road => Road.Steps[Step](road));
}

/// <summary>Ten to ten thousand documents, extracted and linked.</summary>
public class ScaleBenchmarks : ITextBenchmark
{
    /// <summary>How many documents.</summary>
    [Params(10, 100, 1000, 10_000)]
    public int Documents { get; set; }

    /// <inheritdoc/>
    public double Megabytes => Texts.Megabytes(Texts.Of(Documents));

    /// <summary>Runs the whole road.</summary>
    [Benchmark]
    public Corpus Run() => FactExtractor.Extract(Texts.Of(Documents));
}

/// <summary>Hostile texts of two lengths.</summary>
public class HostileBenchmarks : ITextBenchmark
{
    private SourceDocument document = new("", "");

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Shapes => HostileTexts.Shapes.Keys;

    /// <summary>The shape.</summary>
    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    /// <summary>Length in characters.</summary>
    [Params(250_000, 1_000_000)]
    public int Length { get; set; }

    /// <inheritdoc/>
    public double Megabytes => Texts.Megabytes([new SourceDocument("", HostileTexts.Shapes[Shape](Length))]);

    /// <summary>Writes the text.</summary>
    [GlobalSetup]
    public void Write() => document = new SourceDocument("hostile.md", HostileTexts.Shapes[Shape](Length));

    /// <summary>Runs the whole road.</summary>
    [Benchmark]
    public DocumentFacts Run() => FactExtractor.ExtractDocument(document);
}
