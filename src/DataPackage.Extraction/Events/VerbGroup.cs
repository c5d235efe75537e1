namespace DataPackage.Extraction.Events;

/// <summary>How a verb group stands in time and mood.</summary>
internal enum VerbTense
{
    /// <summary>"signed", "was signed", "did sign"; also a participle after its noun: "the treaty signed in May".</summary>
    Past,

    /// <summary>"had signed".</summary>
    PastPerfect,

    /// <summary>"signs", "is signed".</summary>
    Present,

    /// <summary>"has signed".</summary>
    PresentPerfect,

    /// <summary>"will sign".</summary>
    Future,

    /// <summary>"is to sign", "was set to expire", "is scheduled to open".</summary>
    Scheduled,

    /// <summary>"should sign", "may sign", "would sign".</summary>
    Modal,

    /// <summary>"to sign".</summary>
    Infinitive,

    /// <summary>"signing".</summary>
    Gerund,
}

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Head">Index of the main verb, its last token.</param>
/// <param name="Tense">Time and mood.</param>
/// <param name="Lemma">Base form of the main verb; "be" for a copula.</param>
/// <param name="Auxiliary">The word that gives time or mood ("would", "was", "set"), lower case; empty for a bare verb.</param>
/// <param name="IsNegated">Whether "not" or "never" stands in it.</param>
internal sealed record VerbGroup(int First, int Head, VerbTense Tense, string Lemma, string Auxiliary, bool IsNegated)
{
    /// <summary>What the main verb tells about time.</summary>
    public VerbClass Class => VerbLexicon.ClassOf(Lemma);

    /// <summary>Whether it can be the predicate of a clause.</summary>
    public bool IsFinite => Tense is not (VerbTense.Infinitive or VerbTense.Gerund);

    /// <summary>Whether it is one word that could as well be a noun: "votes", "exchanges".</summary>
    public bool IsBarePresent => Tense == VerbTense.Present && First == Head && Auxiliary.Length == 0;

    public bool Is(VerbClass @class) => (Class & @class) != 0;
}
