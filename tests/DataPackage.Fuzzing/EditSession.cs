using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Generator.Tests;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace DataPackage.Fuzzing;

/// <summary>A driver that lives through edits as an editor's does; after each it must print what a new one prints.</summary>
internal sealed class EditSession
{
    private readonly Random random;
    private readonly List<Document> documents = [];
    private GeneratorDriver driver = Harness.Driver([]);
    private string name = "Corpus";

    public EditSession(int seed) => random = new Random(seed);

    /// <summary>Makes one edit and compares.</summary>
    public void Step()
    {
        string edit = Edit();
        driver = driver.WithUpdatedAnalyzerConfigOptions(Harness.Options(name, documents)).RunGenerators(Harness.Compilation());
        Dictionary<string, string> warm = driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Dictionary<string, string> cold = Harness.Generate(documents.Select(Copy), name);
        string? differs = warm.Keys.Union(cold.Keys).FirstOrDefault(key => warm.GetValueOrDefault(key) != cold.GetValueOrDefault(key));
        BrokenPromiseException.Unless(differs is null, $"an old driver prints what a new one does, after {edit}: {differs}\n{Difference(warm, cold, differs)}");
    }

    private static string Difference(Dictionary<string, string> warm, Dictionary<string, string> cold, string? name) => string.Join('\n', (warm.GetValueOrDefault(name ?? string.Empty) ?? string.Empty).Split('\n')
        .Zip((cold.GetValueOrDefault(name ?? string.Empty) ?? string.Empty).Split('\n'), (old, now) => (Old: old, Now: now))
        .Where(line => line.Old != line.Now)
        .Take(3)
        .Select(line => line.Old + " | " + line.Now));

    private string Edit()
    {
        int at = random.Next(Math.Max(1, documents.Count));
        switch (documents.Count < 2 ? 0 : documents.Count > 9 ? 3 : random.Next(7))
        {
            case 0:
                Add(NewDocument());
                return "an addition";
            case 1:
                Replace(at, With(documents[at], documents[at].Path, NewMutation().Apply(documents[at].GetText()!.ToString())));
                return "a change";
            case 2:
                Replace(at, With(documents[at], NewPath(), documents[at].GetText()!.ToString()));
                return "a new name";
            case 3:
                driver = driver.RemoveAdditionalTexts([documents[at]]);
                documents.RemoveAt(at);
                return "a deletion";
            case 4:
                name = "Corpus" + random.Next(3).ToString(CultureInfo.InvariantCulture);
                return "a new namespace";
            case 5:
                Document titled = Copy(documents[at]);
                titled.Metadata["DataPackageTitle"] = HostileWords.InTexts[random.Next(HostileWords.InTexts.Length)];
                Replace(at, titled);
                return "new metadata";
            default:
                Correct();
                return "a correction";
        }
    }

    private void Correct()
    {
        int old = documents.FindIndex(document => document.Metadata["DataPackageKind"] == "corrections");
        if (old >= 0)
        {
            driver = driver.RemoveAdditionalTexts([documents[old]]);
            documents.RemoveAt(old);
        }

        string article = System.IO.Path.GetFileNameWithoutExtension(documents[random.Next(documents.Count)].Path);
        string json = "{ \"corrections\": [ { \"article\": \"" + article + "\", \"quote\": \"in\", \"drop\": \"event\", \"why\": \"" + random.Next(9).ToString(CultureInfo.InvariantCulture) + "\", \"by\": \"y\" } ] }";
        Add(new Document("/corpus/corrections.json", NewMutation() is { Pick: < 3000 } damage ? damage.Apply(json) : json) { Metadata = { ["DataPackageKind"] = "corrections" } });
    }

    private void Add(Document document)
    {
        documents.Add(document);
        driver = driver.AddAdditionalTexts([document]);
    }

    private void Replace(int at, Document document)
    {
        driver = driver.ReplaceAdditionalText(documents[at], document);
        documents[at] = document;
    }

    private Document NewDocument() => new(NewPath(), HostileDocument.Any.Generator.Sample(10, new FsCheck.Rnd((ulong)random.NextInt64()), 1).First().Source.Text);

    private string NewPath()
    {
        string path;
        do
            path = "/corpus/" + random.Next(100).ToString(CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? ".txt" : ".md");
        while (documents.Any(document => document.Path == path));
        return path;
    }

    private Mutation NewMutation() => new(
        (MutationKind)random.Next(Enum.GetValues<MutationKind>().Length), random.Next(1000), random.Next(1, 200), random.Next(10000));

    private static Document Copy(Document document) => With(document, document.Path, document.GetText()!.ToString());

    private static Document With(Document document, string path, string text)
    {
        var copy = new Document(path, text);
        foreach ((string key, string value) in document.Metadata)
            copy.Metadata[key] = value;
        return copy;
    }
}
