using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Names;

/// <summary>What the whole text says that helps to tell who is meant at one place.</summary>
internal sealed class NameEvidence
{
    private readonly IReadOnlyList<NameSentence> sentences;
    private readonly HashSet<string> countries = new(StringComparer.Ordinal);
    private HashSet<string>? words;
    private readonly Dictionary<string, int> citySigns = new(StringComparer.Ordinal);

    public NameEvidence(IReadOnlyList<NameSentence> sentences)
    {
        this.sentences = sentences;
        foreach (NameSentence sentence in sentences)
        {
            foreach (KnownMatch match in sentence.Known)
            {
                if (match.Name.IsCountry && match.Name.Iso is { } iso)
                    countries.Add(iso);
                if (match.Name.Kind == KnownKind.Capital)
                    CountCity(sentence, match);
            }
        }
    }

    /// <summary>Whether the text names the country by its own name or adjective.</summary>
    public bool Names(string? iso) => iso != null && countries.Contains(iso);

    /// <summary>Whether the text speaks of a capital more often as a city than as a government.</summary>
    public bool IsMostlyCity(string key) => citySigns.TryGetValue(key, out int signs) && signs > 0;

    /// <summary>Whether another country or capital stands in the same sentence, so that governments are spoken of.</summary>
    public static bool HasOtherGovernments(NameSentence sentence, KnownMatch match) =>
        sentence.KnownNear(match.From).Any(other => other.From != match.From && other.Name.Iso != null && other.Name.Iso != match.Name.Iso
            && (other.Name.Kind == KnownKind.Capital ? !CapitalReader.LooksLikeCity(sentence, other.From, other.To) : other.Name.IsCountry));

    /// <summary>Who is meant by a homonym: the bearer with most evidence, or nobody.</summary>
    public KnownName? Resolve(KnownName name)
    {
        if (name.Bearers is null)
            return name;
        KnownName? best = null;
        int most = 0;
        bool tie = false;
        foreach (Bearer bearer in name.Bearers)
        {
            int count = bearer.Evidence.Count(parts => parts.All(Holds));
            tie = count == most ? tie || count > 0 : count < most && tie;
            if (count > most)
            {
                most = count;
                best = bearer.Meaning;
            }
        }

        return tie ? null : best;
    }

    private bool Holds(string part) => part.Length > 0 && part[0] == '@' ? countries.Contains(part.Substring(1)) : (words ??= ReadWords()).Contains(part);

    // Only a homonym asks for them, and most texts have none.
    private HashSet<string> ReadWords()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
                found.Add(sentence[i].Key);
        }

        return found;
    }

    private void CountCity(NameSentence sentence, KnownMatch match)
    {
        string key = sentence[match.From].Key;
        citySigns.TryGetValue(key, out int signs);
        citySigns[key] = signs + (CapitalReader.LooksLikeCity(sentence, match.From, match.To) ? 1 : -1);
    }
}
