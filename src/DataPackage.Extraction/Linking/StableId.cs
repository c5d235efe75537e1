using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace DataPackage.Extraction.Linking;

/// <summary>Ids that depend on the words of a fact alone, so that neither other documents nor better rules move them.</summary>
internal static class StableId
{
    private const int HexDigits = 10;

    /// <summary>A prefix and the first 40 bits of the SHA-256 of some texts.</summary>
    public static string Of(string prefix, params string[] texts)
    {
        using var sha256 = SHA256.Create();
        byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", texts)));
        return prefix + "-" + string.Concat(hash.Take(HexDigits / 2).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The bits of an id as a number.</summary>
    public static long NumberOf(string id) => long.Parse(id.Substring(id.Length - HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
