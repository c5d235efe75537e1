namespace DataPackage.Tool.Json;

/// <summary>Where facts stand in the generated API.</summary>
internal static class Members
{
    public static string MemberOf(this ArticleJson article) => Join("Articles", article.Group, article.Name);

    public static string MemberOf(this EventJson e) => Join("Events", e.Group, e.Name);

    public static string MemberOf(this RecommendationJson advice) => Join("Recommendations", advice.Group, advice.Name);

    public static string MemberOf(this ActorJson actor) => Join("Actors", actor.Group, actor.Name);

    public static string MemberOf(this InstrumentJson instrument) => Join("Instruments", instrument.Group, instrument.Name);

    private static string Join(string type, string? group, string name) => string.IsNullOrEmpty(group) ? $"{type}.{name}" : $"{type}.{group}.{name}";
}
