using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

[Collection(nameof(Samples))]
public class SampleTests
{
    private readonly Samples samples;

    public SampleTests(Samples samples) => this.samples = samples;

    [Fact]
    public void The_timeline_is_in_the_order_of_dates_and_answers_its_queries()
    {
        string[] headings = samples.Timeline.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(7, headings.Length);
        string[] years = Section("Timeline").Where(line => line.Length > 4 && line[0] != ' ').Select(line => line[..4]).ToArray();
        Assert.True(years.Length >= 10, samples.Timeline);
        Assert.Equal(years.OrderBy(year => year.Replace("199X", "1990", StringComparison.Ordinal), StringComparer.Ordinal), years);
        Assert.All(Section("Events of 2012"), line => Assert.StartsWith("2012-", line, StringComparison.Ordinal));
        Assert.All(headings, heading => Assert.NotEmpty(Section(heading[2..])));
    }

    [Fact]
    public void Every_quote_of_the_timeline_stands_at_the_place_it_names()
    {
        string[] lines = samples.Timeline.Split('\n');
        var places = new Regex("([0-9]{3}_[0-9a-f]+\\.txt)\\((\\d+),(\\d+)\\)$");
        int found = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            if (!lines[i - 1].TrimStart().StartsWith("> ", StringComparison.Ordinal) || places.Match(lines[i]) is not { Success: true } place)
                continue;
            string text = File.ReadAllText(Path.Combine(Dotnet.RepositoryRoot, "seeds", place.Groups[1].Value)).Replace("\r\n", "\n", StringComparison.Ordinal);
            string[] fromThere = text.Split('\n')[(int.Parse(place.Groups[2].Value, null) - 1)..];
            string rest = string.Join(' ', fromThere)[(int.Parse(place.Groups[3].Value, null) - 1)..];
            Assert.StartsWith(lines[i - 1].TrimStart()[2..], rest, StringComparison.Ordinal);
            found++;
        }

        Assert.True(found >= 10, samples.Timeline);
    }

    [Fact]
    public void The_corpus_of_ones_own_shows_its_three_texts()
    {
        Assert.Contains("# The Night Train Deserves a Second Life", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("# City Library to Open on Sundays", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("# What the seagrass count told us", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("Helena Brandt", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("2021-10-04", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("night-trains.txt(", samples.OwnCorpus, StringComparison.Ordinal);
        Assert.Contains("[Strong]", samples.OwnCorpus, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_narrows_to_an_actor_and_a_year()
    {
        string output = await Samples.Run("Timeline", "--actor", "rok", "--year", "2015");
        Assert.Contains("2015-12-28", output, StringComparison.Ordinal);
        Assert.DoesNotContain("2012", output.Split("# Events by year")[0].Replace("2012_", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2015  █", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    /// <summary>"…" at the end of a line cuts it; a line of its own stands for lines left out.</summary>
    [Theory]
    [InlineData("Timeline", "Timeline/README.md")]
    [InlineData("OwnCorpus", "OwnCorpus/README.md")]
    [InlineData("FSharpQueries", "FSharpQueries/README.md")]
    [InlineData("VbQueries", "VbQueries/README.md")]
    [InlineData("scripts/facts.cs", "scripts/README.md")]
    [InlineData("scripts/facts.fsx", "scripts/README.md")]
    public void A_README_shows_what_its_sample_prints(string sample, string readme)
    {
        string[] printed = samples[sample].ReplaceLineEndings("\n").Split('\n');
        string marker = $"What {(sample.StartsWith("scripts/", StringComparison.Ordinal) ? "`" + sample["scripts/".Length..] + "`" : "it")} prints";
        string[] shown = File.ReadAllText(Path.Combine(Dotnet.RepositoryRoot, "samples", readme))
            .Split(marker)[1].Split("```")[1].ReplaceLineEndings("\n").Trim('\n').Split('\n');
        int at = 0;
        foreach (string line in shown.Where(line => line.Trim() is not ("" or "…" or "text")))
        {
            at = Array.FindIndex(printed, at, each => line.EndsWith('…') ? each.StartsWith(line[..^1], StringComparison.Ordinal) : each == line) + 1;
            Assert.True(at > 0, $"{readme} shows '{line}', {sample} does not print it there:\n{samples[sample]}");
        }
    }

    [Fact]
    public async Task The_tests_of_the_corpus_of_ones_own_pass() =>
        Assert.Contains("Passed: ", await Dotnet.Run(Dotnet.RepositoryRoot, "test", "samples/OwnCorpus.Tests"), StringComparison.Ordinal);

    [Fact]
    public void The_native_program_gives_the_same_answer_in_three_ways()
    {
        Assert.Contains("All three agree: True", samples["NativeAot"], StringComparison.Ordinal);
        Assert.Matches("JapanKoreaSecurity +[0-9.]+ ms", samples["NativeAot"]);
    }

    private IEnumerable<string> Section(string heading) => samples.Timeline.Split('\n')
        .SkipWhile(line => !line.StartsWith("# " + heading, StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("# ", StringComparison.Ordinal))
        .Where(line => line.Trim().Length > 0);
}
