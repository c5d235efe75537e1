using System.Collections.Generic;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>The rows and members of all documents while they are laid out.</summary>
internal sealed class SheetRows
{
    /// <summary>Starts with none.</summary>
    /// <param name="documents">How many documents there are.</param>
    public SheetRows(int documents)
    {
        Told = new DocumentRows<ToldEvent>(documents);
        Mentions = new DocumentRows<EventMention>(documents);
        Advice = new DocumentRows<Recommendation>(documents);
        Addressees = new DocumentRows<EquatableArray<int>>(documents);
        EventMembers = new DocumentRows<EventMember>(documents);
        AdviceMembers = new DocumentRows<RecommendationMember>(documents);
    }

    /// <summary>The events each document tells best.</summary>
    public DocumentRows<ToldEvent> Told { get; }

    /// <summary>The mentions each document holds.</summary>
    public DocumentRows<EventMention> Mentions { get; }

    /// <summary>The advice of each document.</summary>
    public DocumentRows<Recommendation> Advice { get; }

    /// <summary>The addressees of that advice.</summary>
    public DocumentRows<EquatableArray<int>> Addressees { get; }

    /// <summary>The named events of each document.</summary>
    public DocumentRows<EventMember> EventMembers { get; }

    /// <summary>The named advice of each document.</summary>
    public DocumentRows<RecommendationMember> AdviceMembers { get; }

    /// <summary>Adds an event and tells its place.</summary>
    public RowPlace Add(LaidEvent e) => Told.Add(e.Documents[0], e.Tell(Mentions));

    /// <summary>Names an event that was added.</summary>
    /// <param name="e">The event.</param>
    /// <param name="position">Its place among the events of the document that tells it best.</param>
    public void Name(LaidEvent e, int position) => EventMembers.Add(e.Documents[0], e.Name(position));

    /// <summary>Adds and names advice and tells its place.</summary>
    public RowPlace Add(Recommendation advice, LaidAdvice laid, int document, Article article)
    {
        RowPlace place = Advice.Add(document, advice);
        Addressees.Add(document, laid.Addressees);
        AdviceMembers.Add(document, laid.Name(place, article));
        return place;
    }

    /// <summary>Whether a sheet was made of the same rows.</summary>
    public bool Are(DocumentSheet sheet) =>
        AreSame(Told.Of(sheet.Number), sheet.Events)
        && AreSame(Mentions.Of(sheet.Number), sheet.Mentions)
        && AreSame(Advice.Of(sheet.Number), sheet.Recommendations)
        && AreSame(EventMembers.Of(sheet.Number), sheet.Members.Events)
        && AreSame(AdviceMembers.Of(sheet.Number), sheet.Members.Recommendations);

    private static bool AreSame<T>(List<T> rows, EquatableArray<T> others)
        where T : class
    {
        bool same = rows.Count == others.Count;
        for (int i = 0; same && i < rows.Count; i++)
            same = ReferenceEquals(rows[i], others[i]);
        return same;
    }
}
