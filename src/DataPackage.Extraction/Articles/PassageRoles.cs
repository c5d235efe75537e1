using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Gives each block of the chosen run its part in the article, or none.</summary>
internal static class PassageRoles
{
    /// <summary>The article's passages in order.</summary>
    public static List<ArticlePassage> Assign(
        DocumentLayout layout, IReadOnlyList<BlockTraits> traits, IReadOnlyList<double> weights, IReadOnlyList<ListKind> lists, bool[] dateHeadings,
        int first, int last)
    {
        var passages = new List<ArticlePassage>();
        for (int i = Captions.Before(traits, first); i <= last; i++)
        {
            Block block = layout.Blocks[i];
            if (dateHeadings[i] && i > first && i < last)
                passages.Add(new ArticlePassage(PassageRole.Heading, block.Span, null));
            else if (block.Marker == LineShape.Bar && i > first)
                passages.Add(new ArticlePassage(PassageRole.ListItem, block.Span, block.Marker));
            else if (Role(traits[i], weights[i], lists[i], i < last && Captions.IsCredit(traits[i + 1])) is PassageRole role && (i >= first || role == PassageRole.Caption))
                passages.Add(new ArticlePassage(role, block.Span, role == PassageRole.ListItem ? block.Marker : null));
        }

        DropLooseHeadings(passages);
        return passages;
    }

    private static PassageRole? Role(BlockTraits block, double weight, ListKind list, bool creditFollows)
    {
        if (Captions.IsCaption(block) || (creditFollows && block.Sentences <= 2))
            return PassageRole.Caption;
        if (block.Kind == BlockKind.ListItem)
            return weight > BlockWeights.Kept || (list >= ListKind.Prose && !block.IsJunk) ? PassageRole.ListItem : null;
        if (weight > BlockWeights.Kept)
            return PassageRole.Body;
        bool isFurniture = block.IsJunk || block.Words == 0 || block.IsByline || block.IsDateline || block.IsCutOff;
        return block.Kind == BlockKind.Heading && !isFurniture ? PassageRole.Heading : null;
    }

    // A heading heads something: those with another heading or nothing behind them are furniture, but for a title above a subtitle.
    private static void DropLooseHeadings(List<ArticlePassage> passages)
    {
        for (int i = passages.Count - 1; i >= 0; i--)
        {
            bool isLoose = i + 1 == passages.Count
                || (passages[i + 1].Role == PassageRole.Heading && i + 2 < passages.Count && passages[i + 2].Role == PassageRole.Heading);
            if (passages[i].Role == PassageRole.Heading && isLoose)
                passages.RemoveAt(i);
        }
    }
}
