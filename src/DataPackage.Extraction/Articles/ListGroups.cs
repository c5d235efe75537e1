using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>What a list is to the text around it.</summary>
internal enum ListKind
{
    /// <summary>The block is in no list.</summary>
    None,

    /// <summary>A menu or a list of links.</summary>
    Links,

    /// <summary>Most of its items read like prose.</summary>
    Prose,

    /// <summary>The line above it ends in a colon.</summary>
    Announced,
}

/// <summary>Tells the lists that an article makes from menus and link lists.</summary>
internal static class ListGroups
{
    /// <summary>For each block what kind of list it is an item of.</summary>
    public static ListKind[] Find(IReadOnlyList<BlockTraits> blocks)
    {
        ListKind[] kinds = new ListKind[blocks.Count];
        for (int start = 0; start < blocks.Count; start++)
        {
            if (blocks[start].Kind != BlockKind.ListItem)
                continue;
            int end = start;
            int prose = 0;
            for (; end < blocks.Count && blocks[end].Kind == BlockKind.ListItem; end++)
                prose += blocks[end].LowerShare >= 0.4 && blocks[end].Words >= 4 ? 1 : 0;
            bool isAnnounced = start > 0 && blocks[start - 1].EndsWithColon && !blocks[start - 1].IsJunk && blocks[start - 1].Words >= 2;
            for (int item = start; item < end; item++)
                kinds[item] = isAnnounced ? ListKind.Announced : prose * 2 > end - start ? ListKind.Prose : ListKind.Links;
            start = end;
        }

        return kinds;
    }
}
