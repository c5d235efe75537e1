using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_project_is_made_under_the_name_of_its_folder()
    {
        ToolResult result = await ToolProcess.RunIn(folder.Path, "init", "harbour-notes");

        Assert.Equal(0, result.ExitCode);
        string[] files = [.. Directory.GetFiles(folder["harbour-notes"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder["harbour-notes"], file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(["Program.cs", "README.md", "corpus/first-text.md", "harbour-notes.csproj"], files);
    }

    [Fact]
    public async Task The_project_takes_the_generator_of_the_tools_version()
    {
        string version = (await ToolProcess.Run("--version")).Output.Trim().Split('+')[0];

        await ToolProcess.RunIn(folder.Path, "init", "notes");

        Assert.Contains($"\"DataPackage.Generator\" Version=\"{version}\"", File.ReadAllText(folder["notes/notes.csproj"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_text_holds_facts_and_no_doubt()
    {
        await ToolProcess.RunIn(folder.Path, "init", "notes");

        ToolResult check = await ToolProcess.Run("check", folder["notes/corpus"], "--fail-on", "warning");
        string preview = (await ToolProcess.Run("extract", folder["notes/corpus"], "--format", "text")).Output;

        Assert.Equal((0, string.Empty), (check.ExitCode, check.Output));
        Assert.Contains("[2021-01-12]", preview, StringComparison.Ordinal);
        Assert.Contains("[advice 1", preview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes/Program.cs")]
    [InlineData("notes/other.csproj")]
    public async Task Nothing_is_overwritten(string taken)
    {
        folder.Write(taken, "mine");

        ToolResult result = await ToolProcess.RunIn(folder.Path, "init", "notes");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(Path.GetFileName(taken), result.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder[taken]));
        Assert.Single(Directory.GetFileSystemEntries(folder["notes"]));
    }
}
