using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Models;

/// <summary>What named members are printed from. It holds what their documentation shows and nothing else, so that what moved without being changed is not printed again.</summary>
internal sealed record MemberSheet(
    EquatableArray<ArticleMember> Articles, EquatableArray<EventMember> Events, EquatableArray<RecommendationMember> Recommendations)
{
    /// <summary>How many members there are.</summary>
    public int Count => Articles.Count + Events.Count + Recommendations.Count;

    /// <summary>The members of several sheets; events in the order of their rows.</summary>
    public static MemberSheet Of(IEnumerable<MemberSheet> sheets)
    {
        MemberSheet[] all = sheets.ToArray();
        return new MemberSheet(
            all.SelectMany(sheet => sheet.Articles).ToEquatableArray(),
            all.SelectMany(sheet => sheet.Events).OrderBy(member => member.Date).ThenBy(member => member.Id, System.StringComparer.Ordinal).ToEquatableArray(),
            all.SelectMany(sheet => sheet.Recommendations).ToEquatableArray());
    }
}

/// <summary>A passage as the documentation of a member shows it.</summary>
internal sealed record Telling(string Words, int Line, int Column, DocumentPlace In);

/// <summary>The file of an article.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">Where it is, or null when nobody said.</param>
internal sealed record DocumentPlace(string File, string? Path)
{
    /// <summary>A passage of it.</summary>
    public Telling Tell(Passage passage) => new(passage.Text, passage.Line, passage.Column, this);
}

/// <summary>A named article.</summary>
internal sealed record ArticleMember(
    int Document,
    string Group,
    string Name,
    string Title,
    EquatableArray<Author> Authors,
    string? Publisher,
    EdtfDate? Published,
    DocumentPlace Place,
    Telling? First)
{
    /// <summary>The member of an article.</summary>
    public static ArticleMember Of(NamedArticle named, int document, DocumentPlace place)
    {
        Article article = named.Article;
        Passage? first = article.Headings.Count > 0 ? article.Headings[0] : article.Paragraphs.Count > 0 ? article.Paragraphs[0] : null;
        return new ArticleMember(
            document,
            named.Group,
            named.Name,
            article.Title?.Value ?? article.Id,
            article.Authors,
            article.Publisher?.Value,
            article.Published?.Value,
            place,
            first is null ? null : place.Tell(first));
    }
}

/// <summary>A named event.</summary>
/// <param name="Document">The document that tells it best.</param>
/// <param name="Position">Its place among the events of that document.</param>
/// <param name="Group">The classes it stands in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id.</param>
/// <param name="Date">When.</param>
/// <param name="Factuality">Whether it happened.</param>
/// <param name="Summary">What happened.</param>
/// <param name="Mentions">Where it is told, with the date each telling gives.</param>
internal sealed record EventMember(
    int Document,
    int Position,
    string Group,
    string Name,
    string Id,
    EdtfDate Date,
    Factuality Factuality,
    string Summary,
    EquatableArray<(Telling Quote, EdtfDate Date)> Mentions);

/// <summary>A named recommendation.</summary>
internal sealed record RecommendationMember(
    RowPlace Place, string Group, string Name, EquatableArray<string> Addressees, string Action, Telling Quote, string GivenBy);
