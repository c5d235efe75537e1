using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Emit;

/// <summary>Guards names before they are printed as C#.</summary>
internal static class Identifier
{
    private static readonly string[] ObjectMembers =
        { "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };

    /// <summary>A name as a member of a type: valid, no keyword, not its type's name, hiding nothing of object.</summary>
    public static string Member(string name, string type)
    {
        string valid = Valid(name);
        return valid == type || ObjectMembers.Contains(valid) ? valid + "_" : Escaped(valid);
    }

    /// <summary>A name as a type.</summary>
    public static string Type(string name) => Escaped(Valid(name));

    /// <summary>A namespace made from what a project is called: "my-corpus.class" becomes "my_corpus.@class".</summary>
    public static string Namespace(string name)
    {
        string[] parts = name.Split('.').Where(part => part.Trim().Length > 0).Select(part => Escaped(Valid(part.Trim()))).ToArray();
        return parts.Length == 0 ? "Corpus" : string.Join(".", parts);
    }

    private static string Valid(string name)
    {
        if (SyntaxFacts.IsValidIdentifier(name) && !name.Any(IsHidden))
            return name;
        var valid = new StringBuilder(name.Length + 1);
        foreach (char c in name)
            valid.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && !IsHidden(c) ? c : '_');
        if (valid.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(valid[0]))
            valid.Insert(0, '_');
        return valid.ToString();
    }

    // C# allows format characters in names, bidirectional controls too, and ignores them when it compares.
    private static bool IsHidden(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) is not (SyntaxKind.None or SyntaxKind.UnderscoreToken)
            ? "@" + name
            : name;
}
