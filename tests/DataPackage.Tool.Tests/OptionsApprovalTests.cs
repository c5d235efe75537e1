using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>The verbs, arguments and options that scripts rely on, as they were approved in options.txt.</summary>
public sealed class OptionsApprovalTests
{
    [Fact]
    public async Task Verbs_and_options_are_those_approved()
    {
        var all = new StringBuilder();
        await Describe(all, []);
        string approved = Path.Combine(AppContext.BaseDirectory, "options.txt");
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "options.received.txt"), all.ToString());
        Assert.Equal(await File.ReadAllTextAsync(approved), all.ToString());
    }

    private static async Task Describe(StringBuilder all, string[] verbs)
    {
        string help = (await ToolProcess.Run([.. verbs, "--help"])).Output;
        foreach (string title in new[] { "Arguments", "Options" })
        {
            foreach (string line in Lines(help, title))
                all.Append(string.Join(' ', verbs.Prepend("datapackage"))).Append(' ').Append(line).Append('\n');
        }

        foreach (string verb in Lines(help, "Commands"))
            await Describe(all, [.. verbs, verb.Split(' ')[0]]);
    }

    // What stands before two blanks; the rest is description.
    private static string[] Lines(string help, string title) => Regex.Match(help, $"(?<=^{title}:\n)(  .*\n)+", RegexOptions.Multiline).Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
        .Select(line => Regex.Split(line.Trim(), "  +")[0])
        .ToArray();
}
