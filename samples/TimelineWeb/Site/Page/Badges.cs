using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>Small marks beside a fact. Each says in words what its colour says.</summary>
internal static class Badges
{
    /// <summary>Kind, factuality when it is not simply a fact, and how many texts tell it.</summary>
    public static Html Of(EventFact e)
    {
        Html factuality = e.Factuality == "Occurred"
            ? Html.None
            : Html.Of($"""<span class="badge {e.Factuality.ToLowerInvariant()}">{e.Factuality.ToLowerInvariant()}</span>""");
        Html sources = e.Sources > 1 ? Html.Of($"""<span class="badge sources">{e.Sources} texts</span>""") : Html.None;
        Html kind = e.Kind == "Other" ? Html.None : Html.Of($"""<span class="badge">{e.Kind.ToLowerInvariant()}</span>""");
        return Html.Of($"{factuality}{sources}{kind}");
    }

    /// <summary>How firmly advice is put.</summary>
    public static Html Of(AdviceFact r) => Html.Of($"""<span class="badge {r.Strength.ToLowerInvariant()}">{r.Strength.ToLowerInvariant()}</span>""");

    /// <summary>A name that narrows the page to its actor.</summary>
    public static Html Actor(Name actor, View view) =>
        Html.Of($"""<a class="name" href="{view with { Actor = actor.Id, Fact = null }}">{actor.Text}</a>""");

    /// <summary>A name that narrows the page to its agreement.</summary>
    public static Html Agreement(Name agreement, View view) =>
        Html.Of($"""<a class="name" href="{view with { Agreement = agreement.Id, Fact = null }}">{agreement.Long ?? agreement.Text}</a>""");
}
