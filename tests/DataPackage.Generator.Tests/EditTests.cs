using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DataPackage.Generator.Tests;

/// <summary>A driver that lives through edits prints what a new one prints (random edits: tests/DataPackage.Fuzzing).</summary>
public class EditTests
{
    // Found by random edits, shrunk: the third text is gone after this when the driver tells its steps.
    [Fact]
    public void A_text_stays_when_the_one_before_it_is_deleted_and_others_are_read_again()
    {
        Document[] three = { At("a", Texts.Bridge), At("b", Texts.Library), At("c", Texts.Library.Replace("library", "theatre", StringComparison.Ordinal)) };
        GeneratorDriver driver = Run(Harness.Driver(three), three);
        driver = Run(driver.RemoveAdditionalTexts([three[1]]), three[0], three[2]);
        Document again = At("a", Texts.Bridge);
        driver = Run(driver.ReplaceAdditionalText(three[0], again), again, three[2]);
        Document renamed = At("d", Texts.Bridge);
        driver = Run(driver.ReplaceAdditionalText(again, renamed), renamed, three[2]);

        Assert.Equal(Harness.Generate([renamed, three[2]]), Sources(driver));
    }

    [Fact]
    public void A_new_namespace_after_a_deletion_prints_every_text()
    {
        Document[] two = { At("a", Texts.Bridge), At("b", Texts.Library) };
        GeneratorDriver driver = Run(Harness.Driver(two), two);
        driver = Run(driver.RemoveAdditionalTexts([two[0]]), two[1]);
        driver = Run(driver, two[1]);
        driver = driver.WithUpdatedAnalyzerConfigOptions(Harness.Options("Other", [two[1]])).RunGenerators(Harness.Compilation());

        Assert.Equal(Harness.Generate([two[1]], "Other"), Sources(driver));
    }

    [Fact]
    public void A_text_is_read_once_after_another_was_changed_and_a_third_added_at_the_same_time()
    {
        Document a = At("a", Texts.Bridge), b = At("b", Texts.Library), c = At("c", Texts.Bridge), changed = At("a", Texts.Bridge + "\n"), again = At("a", Texts.Bridge + "\n\n");
        GeneratorDriver driver = Run(Harness.Driver([a, b]), a, b);
        driver = Run(driver.ReplaceAdditionalText(a, changed).AddAdditionalTexts([c]), changed, b, c);
        driver = Run(driver.ReplaceAdditionalText(changed, again), again, b, c);

        Assert.Equal(Harness.Generate([again, b, c]), Sources(driver));
    }

    private static Document At(string name, string text) => new("/p/corpus/" + name + ".txt", text);

    private static GeneratorDriver Run(GeneratorDriver driver, params Document[] documents) =>
        driver.WithUpdatedAnalyzerConfigOptions(Harness.Options("Corpus", documents)).RunGenerators(Harness.Compilation());

    private static Dictionary<string, string> Sources(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
