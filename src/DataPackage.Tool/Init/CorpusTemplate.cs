using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Init;

/// <summary>The files of a corpus project; <c>dotnet new datapackage-corpus</c> makes the same.</summary>
internal static class CorpusTemplate
{
    private const string Prefix = "Template/";

    /// <summary>Stands for the name of the project in names of files. Not inside them, where dotnet new would write harbour_notes for harbour-notes.</summary>
    private const string Name = "MyCorpus";

    /// <summary>The files for a project of some name, with paths below its folder.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(string projectName) =>
        [.. typeof(CorpusTemplate).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => (resource[Prefix.Length..].Replace(Name, projectName, StringComparison.Ordinal), Read(resource)))];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(CorpusTemplate).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
