using System;
using System.IO;
using System.Linq;
using System.Threading;
using DataPackage.Tool.Json;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Input;

/// <summary>Facts from wherever they are: texts, a package, or the JSON of an earlier run.</summary>
/// <param name="Named">The facts and their name.</param>
/// <param name="AllRead">Whether nothing had to be left out.</param>
internal sealed record LoadedFacts(NamedFacts Named, bool AllRead)
{
    public FactsDocument Facts => Named.Facts;

    public int ExitCode => AllRead ? ExitCodes.Done : ExitCodes.UnreadableInput;
}

/// <summary>From paths to facts, for all verbs that work with facts and not with texts.</summary>
internal static class FactsSource
{
    /// <summary>The folder of texts that stands for the current folder, as it does for the generator.</summary>
    private const string CorpusFolder = "corpus";

    /// <summary>Reads one package, one facts.json, or texts; without a path the corpus of the current folder.</summary>
    /// <exception cref="InputProblem">They cannot be read.</exception>
    public static LoadedFacts Load(string[] paths, long maxBytes, Talk talk, CancellationToken cancellation)
    {
        if (paths.Length == 0)
            return FromTexts([DefaultCorpus()], maxBytes, talk, cancellation);
        if (!paths.Any(IsFacts))
            return FromTexts(paths, maxBytes, talk, cancellation);
        if (paths.Length > 1)
            throw new InputProblem($"{paths.First(IsFacts)}: give one package or facts file, or texts; not several of them");
        return new LoadedFacts(
            paths[0].EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? FromJson(paths[0]) : PackageFile.Read(paths[0]), AllRead: true);
    }

    private static bool IsFacts(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);

    private static NamedFacts FromJson(string path)
    {
        try
        {
            return new NamedFacts(FactsJson.Read(File.ReadAllBytes(path), path), Path.GetFileNameWithoutExtension(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputProblem($"{path}: cannot be read: {e.Message}", e);
        }
    }

    private static LoadedFacts FromTexts(string[] paths, long maxBytes, Talk talk, CancellationToken cancellation)
    {
        LoadedCorpus loaded = CorpusSource.Load(new InputRequest(paths, maxBytes), talk, cancellation);
        return new LoadedFacts(new NamedFacts(FactsDescription.Describe(loaded.Corpus, loaded.Documents), NameOf(paths[0])), loaded.AllRead);
    }

    private static string DefaultCorpus()
    {
        string[] projects = Directory.GetFiles(".", "*.csproj");
        if (projects.Length == 1)
            return Path.GetFileName(projects[0]);
        return Directory.Exists(CorpusFolder)
            ? CorpusFolder
            : throw new InputProblem($"there is no folder '{CorpusFolder}' here; name texts, a package (.nupkg) or a facts.json");
    }

    private static string NameOf(string path) =>
        path == InputFiles.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
}
