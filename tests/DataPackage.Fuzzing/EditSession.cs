using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Tests;
using Microsoft.CodeAnalysis;

namespace DataPackage.Fuzzing;

/// <summary>A driver that lives through edits as an editor's does; after each it must print what a new one prints.</summary>
internal sealed class EditSession
{
    private const int Documents = 10;
    private const string Corrections = "/corpus/corrections.json";
    private const string Names = "/corpus/facts.names.txt";

    private static readonly string[] ArticleTexts = ["Full", "Quotes", "None", "Nonsense"];

    private readonly List<Document> documents = [];
    private GeneratorDriver driver = Harness.Driver([]);
    private string name = "Corpus";
    private string articleText = ArticleTexts[0];

    /// <summary>How many characters the documents hold.</summary>
    public int Length => documents.Sum(document => TextOf(document).Length);

    /// <summary>Makes one edit and compares.</summary>
    public void Make(Edit edit)
    {
        Apply(edit);
        if (edit.More)
            return;
        driver = driver.WithUpdatedAnalyzerConfigOptions(Harness.Options(name, documents, articleText)).RunGenerators(Harness.Compilation());
        Dictionary<string, string> warm = driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Dictionary<string, string> cold = Harness.Generate(documents.Select(Copy), name, articleText);
        string? differs = warm.Keys.Union(cold.Keys).FirstOrDefault(key => warm.GetValueOrDefault(key) != cold.GetValueOrDefault(key));
        BrokenPromiseException.Unless(differs is null, $"an old driver prints what a new one does, after {edit}: {differs}");
    }

    private void Apply(Edit edit)
    {
        Document[] texts = documents.Where(document => document.Metadata["DataPackageKind"] == "document").ToArray();
        if (edit.Kind == EditKind.Add || texts.Length < 2)
        {
            if (texts.Length < Documents)
                Add(new Document(NewPath(edit.At), edit.Document.Source.Text));
            return;
        }

        Document at = texts[edit.At % texts.Length];
        switch (edit.Kind)
        {
            case EditKind.Change: Replace(at, With(at, at.Path, edit.Damage.Apply(TextOf(at)))); break;
            case EditKind.Rename: Replace(at, With(at, NewPath(edit.At / texts.Length), TextOf(at))); break;
            case EditKind.Delete: Remove(at); break;
            case EditKind.Reload: Replace(at, Copy(at)); break;
            case EditKind.Namespace: name = "Corpus" + (edit.At % 3).ToString(CultureInfo.InvariantCulture); break;
            case EditKind.ArticleText: articleText = ArticleTexts[edit.At % ArticleTexts.Length]; break;
            case EditKind.Metadata: Supply(at, HostileWords.InTexts[edit.Damage.Pick % HostileWords.InTexts.Length]); break;
            case EditKind.Correct: Put(Corrections, "corrections", Damaged(edit, Correction(at, edit.At))); break;
            default: Put(Names, "names", Damaged(edit, PublishedNames(texts))); break;
        }
    }

    private static string Correction(Document of, int why) =>
        "{ \"corrections\": [ { \"article\": \"" + Path.GetFileNameWithoutExtension(of.Path) + "\", \"quote\": \"in\", \"drop\": \"event\", \"why\": \""
        + why.ToString(CultureInfo.InvariantCulture) + "\", \"by\": \"y\" } ] }";

    private static string PublishedNames(IEnumerable<Document> texts) => NamesBaseline.Write(
        FactExtractor.Link(texts.Select(text => FactExtractor.ExtractDocument(new SourceDocument(text.Path, TextOf(text))))), "1.2.3");

    // Two in three are left as they should be: what does damage is a random text's matter.
    private static string Damaged(Edit edit, string file) => edit.Damage.Pick % 3 == 0 ? edit.Damage.Apply(file) : file;

    private void Put(string path, string kind, string text)
    {
        if (documents.Find(document => document.Path == path) is { } old)
            Remove(old);
        Add(new Document(path, text) { Metadata = { ["DataPackageKind"] = kind } });
    }

    private void Supply(Document document, string title)
    {
        Document titled = Copy(document);
        titled.Metadata["DataPackageTitle"] = title;
        Replace(document, titled);
    }

    private void Add(Document document)
    {
        documents.Add(document);
        driver = driver.AddAdditionalTexts([document]);
    }

    private void Remove(Document document)
    {
        documents.Remove(document);
        driver = driver.RemoveAdditionalTexts([document]);
    }

    private void Replace(Document document, Document by)
    {
        documents[documents.IndexOf(document)] = by;
        driver = driver.ReplaceAdditionalText(document, by);
    }

    private string NewPath(int number)
    {
        while (true)
        {
            string path = "/corpus/" + (number % 100).ToString(CultureInfo.InvariantCulture) + (number % 2 == 0 ? ".txt" : ".md");
            if (documents.TrueForAll(document => document.Path != path))
                return path;
            number++;
        }
    }

    private static string TextOf(Document document) => document.GetText()!.ToString();

    private static Document Copy(Document document) => With(document, document.Path, TextOf(document));

    private static Document With(Document document, string path, string text)
    {
        var copy = new Document(path, text);
        foreach ((string key, string value) in document.Metadata)
            copy.Metadata[key] = value;
        return copy;
    }
}
