using System.Collections.Generic;
using System.Linq;
using System.Text;
using DataPackage.Tool.Find;

namespace DataPackage.Tool.Compare;

/// <summary>Changes for reading: a line each, with what differs below it.</summary>
internal static class ChangeText
{
    private const int MaxDetail = 300;

    public static string Of(IEnumerable<FactChange> changes)
    {
        var text = new StringBuilder();
        foreach (FactChange change in changes.OrderByDescending(change => change.Step).ThenBy(change => change.Kind))
        {
            text.Append(Words.Of(change.Kind).PadRight(10)).Append(change.Id).Append("  ").Append(change.Member).Append('\n');
            foreach (string detail in change.Details)
                text.Append("  ").Append(Short(CardText.Printable(detail))).Append('\n');
        }

        return text.ToString();
    }

    private static string Short(string detail) => detail.Length <= MaxDetail ? detail : detail[..MaxDetail] + "…";
}
