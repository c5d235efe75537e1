using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DataPackage.Tool.Tests;

/// <summary>Approved output: <c>_snapshots/name.verified.txt</c>. What differs is written beside it as <c>.received.txt</c>, to be renamed when it is right.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!, "_snapshots");

    public static void Verify(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        string received = Regex.Replace(text, "\"version\": \"\\d+\\.\\d+\\.\\d+\"", "\"version\": \"0.0.0\"");
        string verified = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : string.Empty;
        if (received == verified)
        {
            File.Delete(path + ".received.txt");
            return;
        }

        File.WriteAllText(path + ".received.txt", received);
        Assert.Fail($"{path}.verified.txt differs:\n{Diff(verified, received)}");
    }

    private static string Diff(string old, string now) => string.Join(
        '\n',
        new InlineDiffBuilder(new Differ()).BuildDiffModel(old, now).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text)
            .Take(60));
}
