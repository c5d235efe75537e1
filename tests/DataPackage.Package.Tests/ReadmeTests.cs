using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

[Collection(nameof(Samples))]
public class ReadmeTests
{
    private static readonly string[] Readmes = ["README.md", "src/JapanKoreaSecurity/README.md"];

    [Fact]
    public async Task The_code_of_the_READMEs_prints_what_they_show()
    {
        string[] programs = Readmes.Select(readme => Block(readme, "csharp")).ToArray();
        Assert.All(programs, program => Assert.Contains("using JapanKoreaSecurity;\n", program, StringComparison.Ordinal));

        using var project = new FreshProject("Reader", "JapanKoreaSecurity");
        project.Write("Usings.cs", "global using JapanKoreaSecurity;");
        project.Write("Program.cs", string.Concat(programs).Replace("using JapanKoreaSecurity;\n", string.Empty, StringComparison.Ordinal));

        Assert.Equal(string.Concat(Readmes.Select(readme => Block(readme, "text"))), await project.Run());
    }

    [Fact]
    public void The_first_screen_is_a_picture_six_lines_their_output_and_the_line_that_installs()
    {
        string readme = Text("README.md");
        int[] places = [.. new[] { "![", "```csharp", "```text", "dotnet add package JapanKoreaSecurity" }
            .Select(part => readme.IndexOf(part, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(6, Block("README.md", "csharp").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        string picture = readme[(readme.IndexOf("](", StringComparison.Ordinal) + 2)..].Split(')')[0];
        Assert.True(File.Exists(Path.Combine(Dotnet.RepositoryRoot, picture)), picture);
    }

    /// <summary>The first block of a language.</summary>
    private static string Block(string readme, string language) =>
        Text(readme).Split("```" + language + "\n")[1].Split("```")[0];

    private static string Text(string readme) =>
        File.ReadAllText(Path.Combine(Dotnet.RepositoryRoot, readme)).ReplaceLineEndings("\n");
}
