namespace DataPackage.Generator;

/// <summary>Names of the steps, for tests that watch what runs again.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Documents = nameof(Documents);
    public const string Corrections = nameof(Corrections);
    public const string Corrected = nameof(Corrected);
    public const string Baseline = nameof(Baseline);
    public const string Facts = nameof(Facts);
    public const string Corpus = nameof(Corpus);
    public const string Sheets = nameof(Sheets);
}
