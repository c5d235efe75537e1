namespace DataPackage.Extraction;

/// <summary>Somebody who acts in events or is addressed by recommendations; one for all their names.</summary>
/// <param name="Id">Stable, lower case, words joined by '-': "south-korea".</param>
/// <param name="Label">The name to show: "South Korea".</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Iso">ISO 3166-1 alpha-3 code of a country, else null.</param>
/// <param name="Aliases">The other names the texts use for it, sorted ordinally.</param>
public sealed record Actor(string Id, string Label, ActorKind Kind, string? Iso, EquatableArray<string> Aliases);

/// <summary>A treaty, agreement or law that facts speak of.</summary>
/// <param name="Id">Stable, lower case, words joined by '-'.</param>
/// <param name="Label">The name to show: the short form where there is one, else the long one.</param>
/// <param name="Short">Short form, or null.</param>
/// <param name="Long">Long form, or null when the texts never spell it out.</param>
public sealed record Instrument(string Id, string Label, string? Short, string? Long);
