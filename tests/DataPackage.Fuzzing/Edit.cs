using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace DataPackage.Fuzzing;

/// <summary>What an edit does.</summary>
internal enum EditKind
{
    Add, Change, Rename, Delete, Reload, Namespace, ArticleText, Metadata, Correct, Publish,
}

/// <summary>One edit of a corpus. Its numbers choose among whatever is there, so that an edit still means something when those before it are left out.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">To which document, and to which path.</param>
/// <param name="Document">What is added.</param>
/// <param name="Damage">What is done to the text, and with which word.</param>
/// <param name="More">Whether another edit comes before the driver runs, as when a branch is checked out.</param>
internal sealed record Edit(EditKind Kind, int At, HostileDocument Document, Mutation Damage, bool More)
{
    /// <summary>Edits of all kinds; additions and deletions are more frequent, so that the corpus keeps its size.</summary>
    public static Gen<Edit> Any { get; } =
        from kind in Gen.Frequency((2, Gen.Constant(EditKind.Add)), (2, Gen.Constant(EditKind.Delete)), (9, Gen.Elements(Enum.GetValues<EditKind>())))
        from at in Gen.Choose(0, 9999)
        from document in HostileDocument.Any.Generator
        from damage in Mutation.Any
        from more in Gen.Choose(0, 3)
        select new Edit(kind, at, document, damage, more == 0);

    /// <summary>Sessions of a number of edits; a smaller one lacks a half of them, a quarter, …, one.</summary>
    public static Arbitrary<Edit[]> Sessions(int edits) => Arb.From(Any.ArrayOf(edits), Fewer);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {At}{(More ? " and" : string.Empty)} ({Document}) ({Damage})";

    private static IEnumerable<Edit[]> Fewer(Edit[] session)
    {
        for (int length = session.Length / 2; length > 0; length /= 2)
        {
            for (int end = session.Length; end > 0; end -= length)
                yield return session.Where((_, i) => i < end - length || i >= end).ToArray();
        }
    }
}
