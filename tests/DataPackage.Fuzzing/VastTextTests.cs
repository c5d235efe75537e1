using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Tests;

namespace DataPackage.Fuzzing;

/// <summary>Texts larger than random ones become: each is read to its end, quoted verbatim, and compiled beside another.</summary>
public class VastTextTests
{
    private const string Prose = "On 3 May 2021 the council of Lima met and agreed that the city should build a port with Peru and Chile. ";

    [Theory]
    [InlineData("ten million characters of prose in one line")]
    [InlineData("ten million letters without a space")]
    [InlineData("a hundred thousand headings")]
    [InlineData("a hundred thousand brackets, one in the other")]
    [InlineData("a hundred thousand quotations, none of them closed")]
    public void A_vast_text_is_read_to_its_end(string which) => ExtractionPromise.Check(new SourceDocument("/corpus/vast.md", Vast(which)));

    [Theory]
    [InlineData("a hundred thousand headings")]
    [InlineData("a hundred thousand brackets, one in the other")]
    public void A_vast_text_compiles(string which) => GeneratorPromise.Compile(Harness.Generate([new Document("/corpus/vast.md", Vast(which))]));

    private static string Vast(string which) => which switch
    {
        "ten million characters of prose in one line" => Repeat(Prose, 10_000_000 / Prose.Length),
        "ten million letters without a space" => new string('a', 10_000_000),
        "a hundred thousand headings" => Prose + "\n\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"# Heading number {i}\n\n")),
        "a hundred thousand brackets, one in the other" => Prose + new string('(', 100_000) + "port" + new string(')', 100_000),
        _ => Prose + Repeat("\u201CThe port ", 100_000),
    };

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
