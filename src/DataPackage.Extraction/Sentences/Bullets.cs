namespace DataPackage.Extraction.Sentences;

/// <summary>Characters that open the items of a list.</summary>
internal static class Bullets
{
    public static bool IsBullet(char c) =>
        c is '\u2022' or '\u2023' or '\u2043' or '\u25AA' or '\u25AB' or '\u25CF' or '\u25CB' or '\u25E6' or '\u25A0' or '\u27A2';
}
