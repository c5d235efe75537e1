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

    [Fact]
    public async Task The_names_of_a_folder_stand_beside_it_and_are_obeyed()
    {
        folder.Write("corpus/harbour.txt");
        string names = folder["facts.names.txt"];
        await ToolProcess.Run("names", "accept", folder["corpus"], "--version", "1.2.0");
        await File.WriteAllTextAsync(names, (await File.ReadAllTextAsync(names)).Replace("CityCouncilApprovedTheNewHarbourWall", "WallWasApproved", StringComparison.Ordinal));

        string[] given = [folder["corpus"], folder["corpus"] + Path.DirectorySeparatorChar];
        foreach (string corpus in given)
            Assert.Contains("\"name\": \"WallWasApproved\"", (await ToolProcess.Run("extract", corpus, "-q")).Output, StringComparison.Ordinal);
        Assert.Contains("Events.In2021.WallWasApproved", (await ToolProcess.RunIn(folder.Path, "search", "wall")).Output, StringComparison.Ordinal);
        ToolResult again = await ToolProcess.RunIn(folder["corpus"], "names", "accept", ".", "--version", "1.3.0");
        Assert.Equal((0, true), (again.ExitCode, File.Exists(folder["corpus/facts.names.txt"])));
    }
}
