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

    /// <summary>Edits a corpus in one driver; tells from time to time what is alive.</summary>
    public static void Edits(int edits, ulong seed, Action<string> tell) =>
        Prop.ForAll(Edit.Sessions(edits), session => Live(session, tell)).Check(Config("edits", 1, seed));

    private static void Live(Edit[] edits, Action<string> tell)
    {
        var session = new EditSession();
        for (int i = 0; i < edits.Length; i++)
        {
            session.Make(edits[i]);
            if ((i + 1) % 100 == 0)
                tell(string.Create(CultureInfo.InvariantCulture, $"{i + 1} edits: {session.Length} characters, {GC.GetTotalMemory(forceFullCollection: true) >> 10} KiB alive"));
        }

        GC.KeepAlive(session);
    }

    private static Config Config(string name, int cases, ulong seed) => FsCheck.Config.QuickThrowOnFailure
        .WithName(string.Create(CultureInfo.InvariantCulture, $"{name}, seed {seed}"))
        .WithMaxTest(cases)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
}
