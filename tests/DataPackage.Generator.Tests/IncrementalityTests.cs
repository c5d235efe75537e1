using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Tests;

/// <summary>What runs again when something changes.</summary>
public class IncrementalityTests
{
    private static readonly string[] Steps =
        { TrackingNames.Options, TrackingNames.Documents, TrackingNames.Corrections, TrackingNames.Baseline, TrackingNames.Corrected, TrackingNames.Facts, TrackingNames.Corpus, TrackingNames.Sheets };

    [Fact]
    public void An_edit_of_code_runs_nothing_again()
    {
        CSharpCompilation compilation = Harness.Compilation();
        GeneratorDriver driver = Harness.Driver(Two(), watched: true).RunGenerators(compilation);
        GeneratorRunResult second = Run(driver, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited { }", Harness.CSharp10)));

        Assert.All(Steps, step => Assert.All(Reasons(second, step), AssertNotNew));
        Assert.All(second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output => AssertNotNew(output.Reason));
    }

    [Fact]
    public void Texts_read_again_with_the_same_content_print_nothing()
    {
        Document[] documents = Two();
        GeneratorDriver driver = Harness.Driver(documents, watched: true).RunGenerators(Harness.Compilation());
        foreach (Document document in documents)
            driver = driver.ReplaceAdditionalText(document, new Document(document.Path, document.GetText()!.ToString()));
        GeneratorRunResult second = Run(driver, Harness.Compilation());

        Assert.All(second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output => AssertNotNew(output.Reason));
    }

    [Fact]
    public void One_text_edited_is_one_extraction()
    {
        Document[] documents = Two();
        GeneratorDriver driver = Harness.Driver(documents, watched: true).RunGenerators(Harness.Compilation())
            .ReplaceAdditionalText(documents[0], new Document(documents[0].Path, Texts.Bridge + "\n\nOne more sentence stands at the end of the text and says nothing of any date."));
        GeneratorRunResult second = Run(driver, Harness.Compilation());

        Assert.Equal(
            new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified },
            Reasons(second, TrackingNames.Facts).OrderBy(reason => reason.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void One_text_of_many_edited_prints_its_own_source_and_the_index()
    {
        Document[] documents = Enumerable.Range(0, 80).Select(number => Diary(number, "")).ToArray();
        GeneratorDriver driver = Harness.Driver(documents, watched: true).RunGenerators(Harness.Compilation());
        Assert.InRange(Sources(driver).Keys.Count(name => name.StartsWith("Documents/", StringComparison.Ordinal)), 2, 64);

        // All facts of the text move down a line.
        Assert.Equal(new[] { "Documents/" }, Printed(ref driver, ref documents[40], Diary(40, "It rained a lot in those weeks, and the roads were bad.\n\n")));

        // A fact that tells another day is another row of the index.
        Assert.Equal(new[] { "Documents/", "FactIndex.g.cs" }, Printed(ref driver, ref documents[40], Diary(40, "", day: 9)));
    }

    [Fact]
    public void A_correction_edited_is_one_extraction()
    {
        const string Entry = "{ \"corrections\": [ { \"article\": \"bridge\", \"quote\": \"first half\", \"drop\": \"event\", \"why\": \"x\", \"by\": \"y\" } ] }";
        var corrections = new Document("/p/corpus/corrections.json", Entry) { Metadata = { ["DataPackageKind"] = "corrections" } };
        GeneratorDriver driver = Harness.Driver(Two().Append(corrections), watched: true).RunGenerators(Harness.Compilation())
            .ReplaceAdditionalText(corrections, new Document(corrections.Path, Entry.Replace("\"x\"", "\"z\"", StringComparison.Ordinal)));
        Assert.Equal(
            new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged },
            Reasons(Run(driver, Harness.Compilation()), TrackingNames.Corrected).OrderBy(reason => reason.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void No_step_keeps_an_object_of_the_compiler()
    {
        GeneratorRunResult run = Run(Harness.Driver(Two(), watched: true), Harness.Compilation());
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in Steps)
        {
            foreach ((object value, _) in run.TrackedSteps[step].SelectMany(each => each.Outputs))
                Walk(value, seen, step);
        }

        Assert.True(seen.Count > 50);
    }

    private static Document[] Two() => new[] { new Document("/p/corpus/bridge.txt", Texts.Bridge), new Document("/p/corpus/library.txt", Texts.Library) };

    private static Document Diary(int number, string before, int day = 29) => new("/p/corpus/diary" + number + ".txt", before + string.Concat(
        Enumerable.Range(0, 28).Select(i =>
            $"On {(i == 0 ? day : i)} May {1900 + number}, {(i % 2 == 0 ? "Japan" : "Peru")} and Norway opened the railway of valley {number} near the {(number * 31) + i} lakes, because the roads were bad.\n\n")));

    /// <summary>The sources that an edit prints again; those of documents by their folder.</summary>
    private static IEnumerable<string> Printed(ref GeneratorDriver driver, ref Document old, Document edited)
    {
        Dictionary<string, string> before = Sources(driver);
        driver = driver.ReplaceAdditionalText(old, edited).RunGenerators(Harness.Compilation());
        old = edited;
        GeneratorRunResult run = driver.GetRunResult().Results.Single();
        Assert.Equal(1, Reasons(run, TrackingNames.Facts).Count(reason => reason == IncrementalStepRunReason.Modified));
        string[] changed = Sources(driver).Where(source => before[source.Key] != source.Value).Select(source => source.Key).ToArray();
        Assert.Equal(changed.Length, run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified));
        return changed.Select(name => name.StartsWith("Documents/", StringComparison.Ordinal) ? "Documents/" : name).OrderBy(name => name, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Sources(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static GeneratorRunResult Run(GeneratorDriver driver, Compilation compilation) =>
        driver.RunGenerators(compilation).GetRunResult().Results.Single();

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(each => each.Outputs).Select(output => output.Reason);

    private static void AssertNotNew(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static void Walk(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or Location, path);
        Assert.DoesNotContain("Microsoft.CodeAnalysis", value.GetType().Namespace ?? string.Empty, StringComparison.Ordinal);
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, seen, path + "[]");
            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(field.GetValue(value), seen, path + "." + field.Name);
    }
}
