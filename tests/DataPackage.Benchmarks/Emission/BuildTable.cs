using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks.Emission;

/// <summary>What the generator adds to <c>dotnet build</c> after a code edit, with warm build servers: the clock of a whole build, with and without.</summary>
internal static class BuildTable
{
    private const int Rounds = 7;

    /// <summary>Measures and prints.</summary>
    /// <param name="sizes">Numbers of texts.</param>
    public static void Print(IEnumerable<int> sizes)
    {
        Console.WriteLine("| texts | build without | build with | ratio |");
        Console.WriteLine("|---:|---:|---:|---:|");
        foreach (int size in sizes)
        {
            string folder = Directory.CreateTempSubdirectory("datapackage-build-").FullName;
            try
            {
                string without = Project(Path.Combine(folder, "without"), 0);
                string with = Project(Path.Combine(folder, "with"), size);
                (double plain, double generated) = Interleaved(without, with);
                Console.WriteLine($"| {size:N0} | {plain:F2} s | {generated:F2} s | {generated / plain:F3} |");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    // The fastest of several builds: noise only ever adds.
    private static (double Plain, double Generated) Interleaved(string without, string with)
    {
        double plain = double.MaxValue;
        double generated = double.MaxValue;
        for (int round = 0; round <= Rounds; round++)
        {
            double first = Build(without, round);
            double second = Build(with, round);
            if (round == 0)
                continue;
            plain = Math.Min(plain, first);
            generated = Math.Min(generated, second);
        }

        return (plain, generated);
    }

    private static double Build(string folder, int round)
    {
        File.WriteAllText(Path.Combine(folder, "Edit.cs"), "internal static class Edit { internal const int Number = " + Code.Number(round) + "; }");
        long start = Stopwatch.GetTimestamp();
        Measured.Dotnet("build", folder, "-c", "Release", "-v", "quiet", "-nologo");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Project(string folder, int texts)
    {
        string analyzers = texts == 0 ? string.Empty : $"""
              <Analyzer Include="{AppContext.BaseDirectory}DataPackage.Generator.dll;{AppContext.BaseDirectory}DataPackage.Extraction.dll" />
              <AdditionalFiles Include="corpus/*.txt" DataPackageKind="document" />
              <CompilerVisibleProperty Include="RootNamespace" />
              <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="DataPackageKind" />
            """;
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        File.WriteAllText(Path.Combine(folder, "project.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Corpus</RootNamespace><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup>
            {analyzers}
              </ItemGroup>
            </Project>
            """);
        foreach (SourceDocument document in FactTexts.Of(texts))
            File.WriteAllText(Path.Combine(folder, document.Path), document.Text);
        return folder;
    }
}
