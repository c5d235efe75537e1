using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Tool.Streaming;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Input;

/// <summary>What the texts on a command line gave.</summary>
/// <param name="Documents">The texts that could be read, in the order they were named.</param>
/// <param name="Corpus">Their facts.</param>
/// <param name="AllRead">Whether nothing had to be left out.</param>
internal sealed record LoadedCorpus(IReadOnlyList<SourceDocument> Documents, Corpus Corpus, bool AllRead)
{
    /// <summary>The names that are published already, or null.</summary>
    public NamesBaseline? Baseline { get; init; }

    public int ExitCode => AllRead ? ExitCodes.Done : ExitCodes.UnreadableInput;
}

/// <summary>From paths to facts: every verb reads its texts here.</summary>
internal static class CorpusSource
{
    private const string BinaryFile = "DPK0002";

    /// <summary>Reads the texts, names on <paramref name="talk"/> what cannot be used, and extracts the rest on all cores.</summary>
    /// <param name="request">Which texts.</param>
    /// <param name="talk">Hears of progress.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="supplied">Tells what is supplied for a text; what its project says when left out.</param>
    public static LoadedCorpus Load(
        InputRequest request, Talk talk, CancellationToken cancellation, Func<InputFile, SuppliedMetadata?>? supplied = null)
    {
        long start = Stopwatch.GetTimestamp();
        var problems = new List<string>();
        List<InputFile> files = InputFiles.Find(request.Paths, problems.Add);
        IReadOnlyList<CorrectionsFile> corrections = CorrectionFiles.Read(files, request.MaxBytes, problems.Add);
        NamesBaseline? baseline = NamesFile.Read(files, request.MaxBytes);
        List<SourceDocument> documents = ReadAll(files, request.MaxBytes, supplied, problems, cancellation);
        problems.ForEach(Talk.Problem);
        talk.Detail($"read {documents.Count} texts, {corrections.Count} files of corrections{(baseline is null ? string.Empty : $", the names of {baseline.Path}")}", start);
        using Progress progress = talk.Progress("documents", documents.Count);
        DocumentFacts[] facts = [.. OrderedWork.Run(
            documents,
            document => Extract(document with { Corrections = CorrectionsFile.For(corrections.SelectMany(file => file.Corrections), document.Path) }, progress),
            cancellation)];
        Corpus corpus = FactExtractor.Link(facts, baseline);
        corpus = corpus with { Findings = corpus.Findings.Concat(corrections.SelectMany(file => file.Findings)).ToEquatableArray() };
        talk.Detail($"found {corpus.Articles.Count} articles, {corpus.Events.Count} events, {corpus.Recommendations.Count} recommendations", start);
        bool allRead = problems.Count == 0 && corpus.Findings.All(finding => finding.Id != BinaryFile);
        return new LoadedCorpus(documents, corpus, allRead) { Baseline = baseline };
    }

    private static DocumentFacts Extract(SourceDocument document, Progress progress)
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(document);
        progress.Step();
        return facts;
    }

    private static List<SourceDocument> ReadAll(
        IEnumerable<InputFile> files, long maxBytes, Func<InputFile, SuppliedMetadata?>? supplied, List<string> problems, CancellationToken cancellation)
    {
        var documents = new List<SourceDocument>();
        var firstPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (InputFile file in files.Where(file => !CorrectionFiles.IsCorrections(file.Path) && !NamesFile.IsNames(file.Path)))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                SourceDocument document = DocumentFile.Read(supplied is null ? file : file with { Supplied = supplied(file) }, maxBytes);
                if (document.Text.Length == 0 || firstPaths.TryAdd(document.Text, file.Path))
                    documents.Add(document);
                else
                    problems.Add($"{file.Path}: has the same text as {firstPaths[document.Text]} and is left out");
            }
            catch (InputProblem problem)
            {
                problems.Add(problem.Message);
            }
        }

        return documents;
    }
}
