using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Options;

/// <summary>What a project's platform offers to the code that is printed for it.</summary>
/// <param name="HasSpans">Whether data can be read where the assembly is loaded: the core library has spans and the language UTF-8 literals.</param>
/// <param name="HasJson">Whether the project can see System.Text.Json, so that facts can say how they are written in it.</param>
internal readonly record struct TargetPlatform(bool HasSpans, bool HasJson)
{
    /// <summary>The platform of a project.</summary>
    public static TargetPlatform Of(Compilation compilation) => new(
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 }
        && compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null,
        compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverter`1") is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>Whether a type of a form is printed here; every platform takes a type that has only one.</summary>
    public bool Takes(string form) => form switch
    {
        "Span" => HasSpans,
        "String" => !HasSpans,
        "Json" => HasJson,
        _ => true,
    };
}
