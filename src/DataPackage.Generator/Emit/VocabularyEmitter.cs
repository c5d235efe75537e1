using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the corpus's own vocabulary: a member for each fact, with its quote and its place in the documentation.</summary>
internal static class VocabularyEmitter
{
    /// <summary>The classes with their descriptions, and the members where they are few.</summary>
    public static IEnumerable<(string HintName, string Source)> Classes(MemberPart part, GenerationOptions options)
    {
        yield return ("Articles.g.cs", Classes("Articles", "The articles of the corpus.", part.ArticleGroups, part.Members.Articles.Select(article => Of(article, options)), options));
        yield return ("Events.g.cs", Classes("Events", "The events of the corpus, by year.", part.EventGroups, part.Members.Events.Select(e => Of(e, options)), options));
        yield return ("Recommendations.g.cs", Classes("Recommendations", "The advice the articles' own authors give, by author.", part.RecommendationGroups, part.Members.Recommendations.Select(advice => Of(advice, options)), options));
    }

    /// <summary>The members of documents, into the source of their data.</summary>
    public static void Members(SourceWriter source, IEnumerable<DocumentSheet> documents, GenerationOptions options)
    {
        // These sources stand in a folder of their own.
        if (options.WayToProject.Length > 0)
            options = options with { WayToProject = "../" + options.WayToProject };
        MemberSheet[] sheets = documents.Select(document => document.Members).ToArray();
        MemberWriter.WritePart(source.Line(), "Articles", sheets.SelectMany(sheet => sheet.Articles).Select(article => Of(article, options)));
        MemberWriter.WritePart(source.Line(), "Events", sheets.SelectMany(sheet => sheet.Events).Select(e => Of(e, options)));
        MemberWriter.WritePart(source.Line(), "Recommendations", sheets.SelectMany(sheet => sheet.Recommendations).Select(advice => Of(advice, options)));
    }

    /// <summary>The actors.</summary>
    public static string Actors(IEnumerable<NamedActor> actors, GenerationOptions options) => Classes(
        "Actors",
        "Everybody who acts or is addressed.",
        default,
        actors.Select((actor, row) => new Member(actor.Group, actor.Name, "new(" + Literal.Number(row) + ")", FactDoc.Of(actor.Actor))),
        options);

    /// <summary>The treaties, agreements and laws.</summary>
    public static string Instruments(IEnumerable<NamedInstrument> instruments, GenerationOptions options) => Classes(
        "Instruments",
        "The treaties, agreements and laws the facts speak of.",
        default,
        instruments.Select((named, row) => new Member(named.Group, named.Name, "new(" + Literal.Number(row) + ")", FactDoc.Of(named.Instrument))),
        options);

    private static string Classes(string type, string summary, EquatableArray<string> otherGroups, IEnumerable<Member> members, GenerationOptions options)
    {
        SourceWriter source = SourceHead.Start(summary, options.Namespace);
        MemberWriter.WriteClass(source, type, summary, otherGroups, members);
        return source.ToString();
    }

    private static Member Of(ArticleMember article, GenerationOptions options) => new(
        article.Group, article.Name, "new(" + Literal.Number(article.Document) + ")", FactDoc.Of(article))
    {
        Line = LineOf(article.First, options),
    };

    private static Member Of(EventMember e, GenerationOptions options) => new(
        e.Group,
        e.Name,
        "FactData.Event(" + Literal.Number(e.Document) + ", " + Literal.Number(e.Position) + ")",
        FactDoc.Of(e, options.ArticleText))
    {
        Line = LineOf(e.Mentions[0].Quote, options),
    };

    private static Member Of(RecommendationMember advice, GenerationOptions options) => new(
        advice.Group,
        advice.Name,
        "new(" + Literal.Number(advice.Place.Document) + ", " + Literal.Number(advice.Place.Row) + ")",
        FactDoc.Of(advice, options.ArticleText))
    {
        Line = LineOf(advice.Quote, options),
        GroupSummary = "Advice " + XmlDoc.Text(advice.GivenBy) + ".",
    };

    private static LineDirective? LineOf(Telling? telling, GenerationOptions options) => telling?.In.Path is { } path
        ? LineDirective.Of(telling, options.WayToProject + LineDirective.PathOf(path, options.ProjectDirectory))
        : null;
}
