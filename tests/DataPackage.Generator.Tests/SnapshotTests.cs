namespace DataPackage.Generator.Tests;

/// <summary>The product's face, as it was read and approved.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData("Articles")]
    [InlineData("Events")]
    [InlineData("Recommendations")]
    [InlineData("Actors")]
    [InlineData("Instruments")]
    [InlineData("FactData")]
    [InlineData("Documents/harbour")]
    [InlineData("Types/Event")]
    public void Printed_source(string name) =>
        Snapshot.Verify(HandMade.Print(HandMade.Corpus)[name + ".g.cs"], name.Replace('/', '-'));
}
