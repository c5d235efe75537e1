using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;
using FsCheck;
using FsCheck.Fluent;

namespace DataPackage.Fuzzing;

/// <summary>A real text and what is done to it.</summary>
/// <param name="Text">Which of the real texts.</param>
/// <param name="Window">Where a piece of it starts, in thousandths; the whole text when negative.</param>
/// <param name="FileName">What the file is called.</param>
/// <param name="Mutations">What is done, one after the other.</param>
internal sealed record HostileDocument(int Text, int Window, string FileName, Mutation[] Mutations)
{
    private const int WindowLength = 2500;

    private static readonly string[] Files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "texts"))
        .OrderBy(path => path, StringComparer.Ordinal)
        .ToArray();

    private static readonly string[] Texts = Files.Select(File.ReadAllText).ToArray();

    /// <summary>Hostile documents; a smaller one has fewer mutations.</summary>
    public static Arbitrary<HostileDocument> Any { get; } = Arb.From(Generator(), Smaller);

    /// <summary>The document that is read.</summary>
    public SourceDocument Source => new("/corpus/" + FileName, Mutations.Aggregate(Start, (text, mutation) => mutation.Apply(text)));

    private string Start
    {
        get
        {
            string text = Texts[Text];
            int at = (int)((long)text.Length * Math.Max(0, Window) / 1000);
            return Window < 0 ? text : text.Substring(at, Math.Min(WindowLength, text.Length - at));
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Path.GetFileName(Files[Text])} from {Window} as '{FileName}': {string.Join("; ", Mutations.Select(m => m.ToString()))}";

    private static Gen<HostileDocument> Generator() =>
        from text in Gen.Choose(0, Texts.Length - 1)
        from window in Gen.Frequency((1, Gen.Constant(-1)), (2, Gen.Constant(0)), (7, Gen.Choose(0, 900)))
        from name in Gen.Elements(HostileWords.FileNames)
        from count in Gen.Choose(1, 6)
        from mutations in Mutation.Any.ArrayOf(count)
        select new HostileDocument(text, window, name, mutations);

    private static IEnumerable<HostileDocument> Smaller(HostileDocument document)
    {
        for (int i = 0; i < document.Mutations.Length; i++)
            yield return document with { Mutations = document.Mutations.Where((_, at) => at != i).ToArray() };
        if (document.FileName != HostileWords.FileNames[0])
            yield return document with { FileName = HostileWords.FileNames[0] };
    }
}
