using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DataPackage.Generator.Templates;

/// <summary>What a <see cref="FactList{T}"/> needs of its items; not for use in code of your own.</summary>
/// <typeparam name="T">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFact<T>
    where T : struct
{
    /// <summary>The fact in a row of a document's table.</summary>
    /// <param name="document">Number of the document; 0 for facts of the whole corpus.</param>
    /// <param name="row">Number of the row.</param>
    /// <returns>The fact.</returns>
    T At(int document, int row);
}

/// <summary>An immutable list of facts that holds no facts: each is read when it is asked for.</summary>
/// <typeparam name="T">What it lists.</typeparam>
public readonly struct FactList<T> : IReadOnlyList<T>
    where T : struct, IFact<T>
{
    // Where the items are: in a row after the other, in a list of the index, or in a list of a document's table (0 is the corpus's).
    private const int InTurn = -1;
    private const int InIndex = -2;

    private readonly int place;
    private readonly int start;

    internal FactList(int document, int start)
        : this(document, start + 2, Row.ReadNumber(FactData.Table(document), start))
    {
    }

    internal FactList(int length)
        : this(InTurn, 0, length)
    {
    }

    private FactList(int place, int start, int length)
    {
        this.place = place;
        this.start = start;
        Length = length;
    }

    /// <summary>How many there are.</summary>
    public int Length { get; }

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>The fact at a 0-based place.</summary>
    /// <param name="index">From 0 up to, not including, <see cref="Length"/>.</param>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length)
                throw OutOfRange(index);
            return place == InTurn ? default(T).At(0, index) : Listed(place, start, index);
        }
    }

    /// <summary>The list that starts at a digit of the index.</summary>
    internal static FactList<T> OfIndex(int start) => new(InIndex, start + IndexColumns.Item, EventRow.Item(start));

    private static T Listed(int place, int start, int index)
    {
        if (place == InIndex)
            return default(T).At(0, EventRow.Item(start + (IndexColumns.Item * index)));
        string table = FactData.Table(place);
        int at = start + (4 * index);
        return default(T).At(Row.ReadNumber(table, at), Row.ReadNumber(table, at + 2));
    }

    private static Exception OutOfRange(int index) =>
        new ArgumentOutOfRangeException(nameof(index), index, "There is no such fact in the list.");

    /// <summary>Lists the facts in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The facts, parted by commas.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", (IEnumerable<T>)this);

    /// <summary>Goes through a <see cref="FactList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactList<T> list;
        private int index;

        internal Enumerator(FactList<T> list)
        {
            this.list = list;
            index = -1;
        }

        /// <summary>The fact it stands at.</summary>
        public readonly T Current
        {
            // A fact in turn looks itself whether it is one.
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => list.place == InTurn ? default(T).At(0, index) : list[index];
        }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next fact.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            int next = index + 1;
            if (next >= list.Length)
                return false;
            index = next;
            return true;
        }

        /// <summary>Goes back before the first fact.</summary>
        public void Reset() => index = -1;

        /// <summary>Does nothing: there is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
