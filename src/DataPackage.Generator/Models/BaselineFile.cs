using System.Runtime.CompilerServices;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Models;

/// <summary>Reads the names under which facts were published.</summary>
internal static class BaselineFile
{
    private static readonly ConditionalWeakTable<SourceText, NamesBaseline> Known = new();

    /// <summary>The names in a file, or null when it is no such file.</summary>
    public static NamesBaseline? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancel) =>
        DocumentOptions.IsNames(options) && file.GetText(cancel) is { } text
            ? Known.GetValue(text, key => NamesBaseline.Read(file.Path, key.ToString()))
            : null;
}
