using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

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
        Assert.Equal(6, headings.Length);
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

    private IEnumerable<string> Section(string heading) => samples.Timeline.Split('\n')
        .SkipWhile(line => !line.StartsWith("# " + heading, StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("# ", StringComparison.Ordinal))
        .Where(line => line.Trim().Length > 0);
}
