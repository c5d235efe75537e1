using System;
using System.Globalization;
using Xunit.Abstractions;

namespace DataPackage.Fuzzing;

/// <summary>The promises on a fixed seed; FUZZ_SEED and FUZZ_CASES choose others.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private static readonly ulong Seed = Number("FUZZ_SEED", 20210512);

    [Fact]
    public void Any_text_is_read_to_the_end_and_quoted_verbatim() => Run(Promises.Extraction, 2000);

    [Fact]
    public void Any_corpus_compiles_without_a_warning_and_loses_no_article() => Run(Promises.Generator, 20);

    [Fact]
    public void After_any_edit_a_driver_prints_what_a_new_one_prints() => Run((edits, seed) => Promises.Edits(edits, seed, output.WriteLine), 100);

    private void Run(Action<int, ulong> check, int cases)
    {
        int count = (int)Number("FUZZ_CASES", (ulong)cases);
        output.WriteLine($"{count} cases of seed {Seed}");
        check(count, Seed);
    }

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : otherwise;
}
