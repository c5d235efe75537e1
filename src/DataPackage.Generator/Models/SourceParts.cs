using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>One printed source and the documents in it.</summary>
/// <param name="HintName">The source.</param>
/// <param name="Documents">The documents.</param>
/// <param name="HoldsMembers">Whether their named members stand in it too.</param>
internal sealed record SourcePart(string HintName, EquatableArray<DocumentSheet> Documents, bool HoldsMembers);

/// <summary>The sources that describe the classes of named members.</summary>
/// <param name="Members">The members, where they are few.</param>
/// <param name="ArticleGroups">Groups whose members stand in the sources of their documents.</param>
/// <param name="EventGroups">The same for events.</param>
/// <param name="RecommendationGroups">The same for recommendations.</param>
internal sealed record MemberPart(
    MemberSheet Members, EquatableArray<string> ArticleGroups, EquatableArray<string> EventGroups, EquatableArray<string> RecommendationGroups);

/// <summary>Distributes documents and members over sources.</summary>
internal static class SourceParts
{
    // A source a document reads best; AddSource is quadratic in their number, so many documents share 64 sources.
    private const int OwnSourceUpTo = 64;
    private const int Buckets = 64;

    // A source a class reads best and compiles fastest; of very many members only those of the document that changed are printed again.
    private const int MembersTogetherUpTo = 2000;

    // Emitted to disk, a source needs a path that every file system takes.
    private const int LongestName = 60;

    /// <summary>The sources of the documents.</summary>
    public static IEnumerable<SourcePart> Of(EquatableArray<DocumentSheet> documents)
    {
        bool holdsMembers = !AreMembersTogether(documents);
        return documents.Count <= OwnSourceUpTo
            ? OneEach(documents, holdsMembers)
            : documents
                .GroupBy(sheet => (int)(Hash(sheet.Article.Article.Id) % Buckets))
                .OrderBy(bucket => bucket.Key)
                .Select(bucket => new SourcePart(
                    "Documents/" + bucket.Key.ToString("00", CultureInfo.InvariantCulture) + ".g.cs", bucket.ToEquatableArray(), holdsMembers));
    }

    /// <summary>The sources of the classes of named members.</summary>
    public static MemberPart Members(EquatableArray<DocumentSheet> documents)
    {
        if (AreMembersTogether(documents))
            return new MemberPart(MemberSheet.Of(documents.Select(sheet => sheet.Members)), default, default, default);
        return new MemberPart(
            new MemberSheet(default, default, default),
            Groups(documents, sheet => sheet.Articles, member => member.Group),
            Groups(documents, sheet => sheet.Events, member => member.Group),
            Groups(documents, sheet => sheet.Recommendations, member => member.Group));
    }

    private static bool AreMembersTogether(EquatableArray<DocumentSheet> documents) =>
        documents.Sum(sheet => sheet.Members.Count) <= MembersTogetherUpTo;

    private static EquatableArray<string> Groups<T>(
        EquatableArray<DocumentSheet> documents, Func<MemberSheet, EquatableArray<T>> members, Func<T, string> group)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < documents.Count; i++)
        {
            EquatableArray<T> ofDocument = members(documents[i].Members);
            for (int j = 0; j < ofDocument.Count; j++)
                groups.Add(group(ofDocument[j]));
        }

        return groups.Where(name => name.Length > 0).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<SourcePart> OneEach(EquatableArray<DocumentSheet> documents, bool holdsMembers)
    {
        // Roslyn compares hint names without case.
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (DocumentSheet sheet in documents)
        {
            string name = HintName(sheet.Article.Article.Id);
            if (!used.Add(name))
                used.Add(name = HintName(sheet.Article.Article.Id + "-" + Hash(sheet.Article.Name).ToString("x8", CultureInfo.InvariantCulture)));
            yield return new SourcePart("Documents/" + name + ".g.cs", new[] { sheet }.ToEquatableArray(), holdsMembers);
        }
    }

    private static string HintName(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (char c in id)
            name.Append(char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_');
        return name.Length <= LongestName ? name.ToString() : name.ToString(0, LongestName) + "-" + Hash(id).ToString("x8", CultureInfo.InvariantCulture);
    }

    // FNV-1a: string.GetHashCode changes from process to process.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
