using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Options;

/// <summary>What a project's platform offers to the code that is printed for it.</summary>
/// <param name="HasSpans">Whether data can be read where the assembly is loaded: the core library has spans and the language UTF-8 literals.</param>
internal readonly record struct TargetPlatform(bool HasSpans)
{
    /// <summary>The platform of a project.</summary>
    public static TargetPlatform Of(Compilation compilation) => new(
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 }
        && compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null);

    /// <summary>Whether a type of a form is printed here; every platform takes a type that has only one.</summary>
    public bool Takes(string form) => form switch
    {
        "Span" => HasSpans,
        "String" => !HasSpans,
        _ => true,
    };
}
