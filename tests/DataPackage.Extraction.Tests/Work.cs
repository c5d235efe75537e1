using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using Xunit.Sdk;

namespace DataPackage.Extraction.Tests;

/// <summary>Tells how work grows with a text without a clock: by allocated bytes and by the tokens that are looked at.</summary>
internal static class Work
{
    /// <summary>Twice the text may take twice the work and a little more; four times as much is quadratic.</summary>
    private const double Most = 3;

    /// <summary>A piece repeated to a length.</summary>
    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    /// <summary>Fails when twice the length allocates far more than twice the bytes.</summary>
    public static void AllocatesInProportion(int length, Func<int, string> write, Action<string> step)
    {
        step(write(length));
        double once = Allocated(write(length), step);
        double twice = Allocated(write(2 * length), step);
        if (twice > (Most * once) + 100_000)
            throw new XunitException($"{length} characters allocate {once} bytes, twice as many {twice}.");
    }

    /// <summary>Fails when twice the length makes a step look at far more than twice the tokens.</summary>
    public static void VisitsInProportion(int length, Func<int, string> write, Action<string, IReadOnlyList<Sentence>> step)
    {
        double once = Visits(write(length), step);
        double twice = Visits(write(2 * length), step);
        if (twice > (Most * once) + 1000)
            throw new XunitException($"{length} characters cost {once} looks at a token, twice as many {twice}.");
    }

    private static long Allocated(string text, Action<string> step)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        step(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Visits(string text, Action<string, IReadOnlyList<Sentence>> step)
    {
        var counter = new Counter();
        step(text, SentenceReader.ReadPlain(text).Select(sentence => sentence with { Tokens = new CountedTokens(sentence.Tokens, counter) }).ToList());
        return counter.Looks;
    }

    private sealed class Counter
    {
        public long Looks { get; set; }
    }

    private sealed class CountedTokens(IReadOnlyList<Token> tokens, Counter counter) : IReadOnlyList<Token>
    {
        public int Count => tokens.Count;

        public Token this[int index]
        {
            get
            {
                counter.Looks++;
                return tokens[index];
            }
        }

        public IEnumerator<Token> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
