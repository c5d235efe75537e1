using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

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
    private readonly string? table;
    private readonly int start;

    internal FactList(string table, int start)
    {
        this.table = table;
        this.start = start + 2;
        Length = Row.ReadNumber(table, start);
    }

    internal FactList(int length)
    {
        table = null;
        start = 0;
        Length = length;
    }

    /// <summary>How many there are.</summary>
    public int Length { get; }

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>The fact at a 0-based place.</summary>
    /// <param name="index">From 0 up to, not including, <see cref="Length"/>.</param>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
                throw new ArgumentOutOfRangeException(nameof(index));
            if (table is null)
                return default(T).At(0, index);
            int at = start + (4 * index);
            return default(T).At(Row.ReadNumber(table, at), Row.ReadNumber(table, at + 2));
        }
    }

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
        public readonly T Current => list[index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next fact.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < list.Length;

        /// <summary>Goes back before the first fact.</summary>
        public void Reset() => index = -1;

        /// <summary>Does nothing: there is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
