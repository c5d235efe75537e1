using System;
using System.IO;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class NamesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_accepted_name_stays_whatever_the_rules_would_choose()
    {
        string text = folder.Write("harbour.txt");
        string names = folder["facts.names.txt"];
        ToolResult accepted = await ToolProcess.Run("names", "accept", text, "--version", "1.2.0", "-o", names);
        string baseline = await File.ReadAllTextAsync(names);
        await File.WriteAllTextAsync(names, baseline.Replace("CityCouncilApprovedTheNewHarbourWall", "WallWasApproved", StringComparison.Ordinal));

        ToolResult facts = await ToolProcess.Run("extract", text, names, "-q");

        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains("version 1.2.0\n", baseline, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"WallWasApproved\"", facts.Output, StringComparison.Ordinal);
    }
}
