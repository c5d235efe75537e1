using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit.Abstractions;

namespace DataPackage.Tool.Tests;

/// <summary>
/// Exports of the five seeds, read by programs that others wrote: jsonld.js, Citation.js and the Frictionless library for JavaScript
/// (<c>Readers/package.json</c>). They come from the npm registry; without npm the test says so and tests nothing.
/// </summary>
public sealed class ForeignReaderTests(ITestOutputHelper log) : IDisposable
{
    private static readonly string Readers = Path.Combine(AppContext.BaseDirectory, "Readers");
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Readers_of_others_find_in_exports_what_we_wrote()
    {
        if (!await Install())
        {
            log.WriteLine("Nothing was tested: npm is not here, or could not bring the readers.");
            return;
        }

        foreach ((string format, string file) in new[] { ("jsonld", "facts.jsonld"), ("bibtex", "facts.bib"), ("csl", "facts.csl.json"), ("datapackage", "facts"), ("json", "facts.json") })
        {
            ToolResult exported = await ToolProcess.RunIn(folder.Path, "export", Path.Combine(AppContext.BaseDirectory, "seeds"), "--format", format, "-o", file, "-q");
            Assert.Equal((0, string.Empty), (exported.ExitCode, exported.Errors));
        }

        using JsonDocument read = JsonDocument.Parse(await Run("node", Path.Combine(Readers, "read.mjs"), folder.Path));
        using JsonDocument facts = JsonDocument.Parse(await File.ReadAllTextAsync(folder["facts.json"]));
        using JsonDocument linked = JsonDocument.Parse(await File.ReadAllTextAsync(folder["facts.jsonld"]));
        JsonElement found = read.RootElement;
        IEnumerable<string?> titles = facts.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("title").GetString());
        Assert.Equal(JsonLdTriples.Of(linked.RootElement), JsonLdTriples.OfQuads(found.GetProperty("quads").GetString()!));
        Assert.Equal(titles, Strings(found.GetProperty("bibTeX")));
        Assert.Equal(titles, Strings(found.GetProperty("csl")));
        Assert.Empty(Strings(found.GetProperty("packageErrors")));
        foreach (string table in new[] { "articles", "events", "recommendations", "actors", "instruments", "diagnostics" })
            Assert.Equal((table, facts.RootElement.GetProperty(table).GetArrayLength()), (table, found.GetProperty("rows").GetProperty(table).GetInt32()));
    }

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());

    private static async Task<bool> Install()
    {
        if (Directory.Exists(Path.Combine(Readers, "node_modules")))
            return true;
        try
        {
            await Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--prefix", Readers, "--no-audit", "--no-fund");
            return true;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    private static async Task<string> Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await errors}");
    }
}
