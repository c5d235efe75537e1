using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using DataPackage.Extraction;

namespace DataPackage.Tool.Input;

/// <summary>A text to read.</summary>
/// <param name="Path">Its path, or '-' for standard input.</param>
/// <param name="Supplied">What the owner of the corpus says about it.</param>
internal sealed record InputFile(string Path, SuppliedMetadata? Supplied = null);

/// <summary>The documents of a C# project, as the generator gets them. MSBuild itself is asked: nobody else can evaluate a project.</summary>
internal static class ProjectDocuments
{
    public static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="InputProblem">The project cannot be evaluated, or has no documents.</exception>
    public static List<InputFile> Find(string project)
    {
        using JsonDocument evaluated = Evaluate(project);
        List<InputFile> documents = [.. evaluated.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Where(item => Value(item, "DataPackageKind") is "document" or "corrections" or "names")
            .Select(item => new InputFile(Path.GetRelativePath(".", Value(item, "FullPath")!), SuppliedBy(item)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
        return documents.Exists(file => !CorrectionFiles.IsCorrections(file.Path) && !NamesFile.IsNames(file.Path))
            ? documents
            : throw new InputProblem($"{project}: has no documents: AdditionalFiles with DataPackageKind=\"document\"; was it restored?");
    }

    private static SuppliedMetadata? SuppliedBy(JsonElement item)
    {
        var supplied = new SuppliedMetadata(
            Value(item, "DataPackageTitle"),
            Value(item, "DataPackageAuthors"),
            Value(item, "DataPackagePublisher"),
            Value(item, "DataPackagePublished"),
            Value(item, "DataPackageReason"));
        return supplied == new SuppliedMetadata() ? null : supplied;
    }

    private static string? Value(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.GetString() is { Length: > 0 } text ? text : null;

    private static JsonDocument Evaluate(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-getItem:AdditionalFiles"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process msbuild = Process.Start(start)!;
            msbuild.ErrorDataReceived += static (_, _) => { };
            msbuild.BeginErrorReadLine();
            string output = msbuild.StandardOutput.ReadToEnd();
            msbuild.WaitForExit();
            return msbuild.ExitCode == 0
                ? JsonDocument.Parse(output)
                : throw new InputProblem($"{project}: cannot be evaluated: {output.Trim()}");
        }
        catch (Exception e) when (e is Win32Exception or JsonException)
        {
            throw new InputProblem($"{project}: cannot be evaluated by 'dotnet msbuild': {e.Message}", e);
        }
    }
}
