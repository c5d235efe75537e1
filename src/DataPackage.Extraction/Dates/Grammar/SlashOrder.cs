using System.Collections.Generic;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Finds the order of slash dates in a document: "23/08/2012" shows that its "04/07/2012" is a day in July.</summary>
internal static class SlashOrder
{
    /// <summary>Whether some slash date can only begin with its day, and none with its month.</summary>
    public static bool IsDayFirst(IEnumerable<TimeText> texts)
    {
        bool dayFirst = false;
        foreach (TimeText text in texts)
        {
            for (int i = 0; i + 4 < text.Count; i++)
            {
                if (!text[i + 1].Is("/") || !text[i + 3].Is("/") || !text[i + 4].IsFourDigits || !text[i].IsPlainNumber || !text[i + 2].IsPlainNumber)
                    continue;
                if (text[i + 2].Number > 12)
                    return false;
                dayFirst |= text[i].Number is > 12 and <= 31;
            }
        }

        return dayFirst;
    }
}
