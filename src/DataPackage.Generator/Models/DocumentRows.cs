using System.Collections.Generic;

namespace DataPackage.Generator.Models;

/// <summary>Rows of each document, in the order in which they came.</summary>
internal sealed class DocumentRows<T>
{
    private static readonly List<T> None = new();
    private readonly List<T>?[] rows;

    /// <summary>Starts with no rows.</summary>
    /// <param name="documents">How many documents there are.</param>
    public DocumentRows(int documents) => rows = new List<T>?[documents + 1];

    /// <summary>Adds a row and tells its place.</summary>
    public RowPlace Add(int document, T fact)
    {
        List<T> list = rows[document] ??= new List<T>();
        list.Add(fact);
        return new RowPlace(document, list.Count - 1);
    }

    /// <summary>The rows of a document.</summary>
    public List<T> Of(int document) => rows[document] ?? None;
}
