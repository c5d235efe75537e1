using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DataPackage.Fuzzing;

/// <summary>What is done to a text.</summary>
internal enum MutationKind
{
    Cut, Repeat, Reverse, FlipBits, BreakUtf8, Insert, InsertBeforeLine, Title, Scatter, Stretch, Mark, Shuffle, Join, Upper, Surrogates, Controls, Truncate, CarriageReturns,
}

/// <summary>One step from a real text to a hostile one; applied to any text, at any place, it does something sensible.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where, in thousandths of the text.</param>
/// <param name="Length">How much of it.</param>
/// <param name="Pick">Which of the words, and what else there is to choose.</param>
internal sealed record Mutation(MutationKind Kind, int At, int Length, int Pick)
{
    /// <summary>Mutations of all kinds.</summary>
    public static Gen<Mutation> Any { get; } =
        from kind in Gen.Elements(Enum.GetValues<MutationKind>())
        from at in Gen.Choose(0, 1000)
        from length in Gen.Choose(1, 400)
        from pick in Gen.Choose(0, 9999)
        select new Mutation(kind, at, length, pick);

    public string Apply(string text)
    {
        int at = (int)((long)text.Length * At / 1000);
        int length = Math.Min(Length, text.Length - at);
        string part = text.Substring(at, length);
        string word = HostileWords.InTexts[Pick % HostileWords.InTexts.Length];
        string unit = HostileWords.Units[Pick % HostileWords.Units.Length];
        string Put(string with) => string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + length));
        switch (Kind)
        {
            case MutationKind.Cut: return Put(string.Empty);
            case MutationKind.Repeat: return Put(string.Concat(Enumerable.Repeat(part, 2 + (Pick % 6))));
            case MutationKind.Reverse: return Put(new string(part.Reverse().ToArray()));
            case MutationKind.FlipBits: return Put(Damage(part, b => (byte)(b ^ (1 << (Pick % 8)))));
            case MutationKind.BreakUtf8: return Put(Damage(part, _ => (byte)(0x80 | Pick)));
            case MutationKind.Insert: return text.Insert(at, word);
            case MutationKind.InsertBeforeLine: return text.Insert(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, word);
            case MutationKind.Title: return word + "\n\n" + text;
            case MutationKind.Scatter: return Put(string.Join(word, part.Split(' ')));
            case MutationKind.Stretch: return text.Insert(at, string.Concat(Enumerable.Repeat(unit, 10 * Length)));
            case MutationKind.Mark: return Put(string.Concat(part.Select(c => c + "\u0301")));
            case MutationKind.Shuffle: return Put(string.Join(" ", part.Split(' ').OrderBy(w => (w.Length * (Pick + 7)) % 13)));
            case MutationKind.Join: return Put(part.Replace("\n", Pick % 2 == 0 ? " " : string.Empty, StringComparison.Ordinal));
            case MutationKind.Upper: return Put(Pick % 2 == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
            case MutationKind.Surrogates: return Put(string.Concat(part.Select((c, i) => i % 7 == 0 ? (char)(0xD800 + ((Pick * 31 + i) % 0x800)) : c)));
            case MutationKind.Controls: return Put(string.Concat(part.Select((c, i) => i % 11 == 0 ? (char)(1 + ((Pick + i) % 0x9F)) : c)));
            case MutationKind.Truncate: return text[..at];
            default: return text.Replace("\n", Pick % 2 == 0 ? "\r\n" : "\r", StringComparison.Ordinal);
        }
    }

    // One byte in nine, so that most of the text stays one.
    private static string Damage(string part, Func<byte, byte> change)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(part);
        for (int i = 0; i < bytes.Length; i += 9)
            bytes[i] = change(bytes[i]);
        return Encoding.UTF8.GetString(bytes);
    }
}
