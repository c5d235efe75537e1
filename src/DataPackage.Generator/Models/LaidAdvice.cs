using System.Linq;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>What the tables and the catalogue hold of a recommendation, remembered as long as it stays and the numbering does.</summary>
internal sealed class LaidAdvice
{
    private static readonly ConditionalWeakTable<Recommendation, LaidAdvice> Known = new();

    private readonly Numbering numbering;
    private readonly Recommendation advice;
    private RecommendationMember? member;

    private LaidAdvice(Recommendation advice, Numbering numbering)
    {
        this.advice = advice;
        this.numbering = numbering;
        Addressees = Numbering.Numbers(advice.AddresseeIds, numbering.Actors).ToEquatableArray();
    }

    /// <summary>The numbers of its addressees.</summary>
    public EquatableArray<int> Addressees { get; }

    /// <summary>The layout of a recommendation.</summary>
    public static LaidAdvice Of(Recommendation advice, Numbering numbering)
    {
        if (Known.TryGetValue(advice, out LaidAdvice? known) && ReferenceEquals(known.numbering, numbering))
            return known;
        Known.Remove(advice);
        return Known.GetValue(advice, key => new LaidAdvice(key, numbering));
    }

    /// <summary>The named member.</summary>
    /// <param name="place">Its row.</param>
    /// <param name="article">The article that gives it.</param>
    public RecommendationMember Name(RowPlace place, Article article)
    {
        string givenBy = GivenBy(article);
        RecommendationMember? last = member;
        return last is not null && last.Place == place && last.GivenBy == givenBy
            ? last
            : member = new RecommendationMember(
                place,
                advice.Group,
                advice.Name,
                advice.AddresseeIds.Select(numbering.LabelOf).ToEquatableArray(),
                advice.Action.Text,
                numbering.PlaceOf(place.Document).Tell(advice.Quote),
                givenBy);
    }

    /// <summary>"by so-and-so", or "in" the article that names nobody.</summary>
    private static string GivenBy(Article article) => article.Authors.Count > 0
        ? "by " + article.Authors[0].Name
        : "in " + (article.Title?.Value ?? article.Id);
}
