using System.Linq;

namespace DataPackage.Tool.Json;

/// <summary>Facts and what to call them.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Name">The package's id, or the name of the file or folder they come from.</param>
/// <param name="Version">The package's version, or null.</param>
internal sealed record NamedFacts(FactsDocument Facts, string Name, string? Version = null)
{
    /// <summary>The name in lower-case ASCII letters, digits, '-', '_' and '.', as addresses have it.</summary>
    public string Slug
    {
        get
        {
            string slug = string.Concat(Name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-', '.');
            return slug.Length == 0 ? "facts" : slug;
        }
    }
}
