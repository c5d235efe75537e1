using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Tests;

/// <summary>The public API that every corpus has, as it was approved: a change that breaks users shows in the difference.</summary>
public class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    [Fact]
    public void Emitted_types()
    {
        CSharpCompilation compilation = Harness.Compile(HandMade.Print(HandMade.Corpus).Values);
        INamespaceSymbol root = compilation.Assembly.GlobalNamespace;
        var api = new StringBuilder("// The public members of what is printed for the corpus of HandMade.cs. To approve a change, rename the .received file.\n");
        foreach (INamedTypeSymbol type in Types(root).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            api.Append('\n').Append(Kind(type)).Append(type.ToDisplayString(Format)).Append(Bases(type)).Append('\n');
            foreach (string member in type.GetMembers().Where(IsApi).Select(member => member.ToDisplayString(Format)).Order(StringComparer.Ordinal))
                api.Append("    ").Append(member).Append('\n');
        }

        Snapshot.Verify(api.ToString(), "api");
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) => symbol.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => Types(member).Concat(member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type ? [type] : []));

    private static bool IsApi(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove });

    private static string Kind(INamedTypeSymbol type) =>
        (type.IsStatic ? "static " : type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : type.IsReadOnly ? "readonly " : string.Empty)
        + (type.IsRecord ? "record " : string.Empty) + type.TypeKind.ToString().ToLowerInvariant() + " ";

    private static string Bases(INamedTypeSymbol type)
    {
        string bases = string.Join(", ", type.Interfaces.Select(each => each.ToDisplayString(Format)).Order(StringComparer.Ordinal));
        return bases.Length == 0 ? string.Empty : " : " + bases;
    }
}
