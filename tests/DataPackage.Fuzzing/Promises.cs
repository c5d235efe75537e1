using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace DataPackage.Fuzzing;

/// <summary>The promises, each checked on as many cases as one likes; a seed gives the same cases again.</summary>
internal static class Promises
{
    /// <summary>Reads hostile documents.</summary>
    public static void Extraction(int cases, ulong seed) =>
        Prop.ForAll(HostileDocument.Any, document => Watch.Over(document.ToString(), () => ExtractionPromise.Check(document.Source))).Check(Config("extraction", cases, seed));

    /// <summary>Prints and compiles corpora of four hostile documents and a good one.</summary>
    public static void Generator(int corpora, ulong seed) =>
        Prop.ForAll(Arb.From(HostileDocument.Any.Generator.ArrayOf(4)), documents => GeneratorPromise.Check(documents)).Check(Config("generator", corpora, seed));

    /// <summary>Edits a corpus; returns the managed bytes alive after a tenth of the edits and at the end.</summary>
    public static (long Early, long Late) Edits(int edits, ulong seed)
    {
        var session = new EditSession(unchecked((int)seed));
        long early = 0;
        for (int i = 1; i <= edits; i++)
        {
            try
            {
                session.Step();
            }
            catch (Exception e)
            {
                throw new BrokenPromiseException($"edit {i} of seed {seed}: {e.Message}", e);
            }

            if (i == Math.Max(1, edits / 10))
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        long late = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(session);
        return (early, late);
    }

    private static Config Config(string name, int cases, ulong seed) => FsCheck.Config.QuickThrowOnFailure
        .WithName(string.Create(CultureInfo.InvariantCulture, $"{name}, seed {seed}"))
        .WithMaxTest(cases)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
}
