using System;
using System.Text.Json;

namespace DataPackage.Tool;

/// <summary>Enumeration values as data and people write them: <c>NewsItem</c> is "news-item".</summary>
internal static class Words
{
    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
