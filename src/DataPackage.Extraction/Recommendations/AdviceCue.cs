namespace DataPackage.Extraction.Recommendations;

/// <summary>Where the addressee and the advised action stand relative to a cue.</summary>
internal enum CueShape
{
    /// <summary>"X should V": who acts before, what to do behind.</summary>
    Modal,

    /// <summary>"It is imperative for X to V", "… that X V".</summary>
    Clause,

    /// <summary>"We urge X to V".</summary>
    Appeal,

    /// <summary>"We call for N", "What is needed is N".</summary>
    Thing,

    /// <summary>"We need a N": a need, which asks for the thing only when the author speaks for a "we" or lists what is to be done.</summary>
    Need,

    /// <summary>"Let us V", "Please V".</summary>
    Together,

    /// <summary>"Let the council V", "let them V": who acts right behind the cue, then what to do.</summary>
    Let,

    /// <summary>"N is in order": what to do stands before.</summary>
    Verdict,

    /// <summary>"Publish the figures": no words but the verb make it advice.</summary>
    Imperative,

    /// <summary>An imperative that nothing around it invites: advice only of an author who advises in other words too.</summary>
    Bare,
}

/// <summary>What may stand at a place of a cue.</summary>
internal enum CueSlot
{
    /// <summary>This word alone.</summary>
    Word,

    /// <summary>"{be}": a form of "be", or a modal and "be".</summary>
    Be,

    /// <summary>"{may}": a modal of possibility.</summary>
    May,

    /// <summary>"{we}": "we" or "I", or an "and" that goes on after one.</summary>
    We,

    /// <summary>"{a}".</summary>
    A,

    /// <summary>"{good}": an adjective that praises.</summary>
    Good,

    /// <summary>"{option}": a noun for a way to act.</summary>
    Option,

    /// <summary>"{to}": "to", "for" or "that".</summary>
    To,

    /// <summary>"{inf}": "to" or "for".</summary>
    Infinitive,

    /// <summary>"{sub}": nothing, but a determiner or pronoun follows: "it is time the county opened its books".</summary>
    Subject,
}

/// <summary>A word of a cue.</summary>
/// <param name="Slot">What may stand for it.</param>
/// <param name="Text">As the table has it.</param>
internal readonly record struct CueWord(CueSlot Slot, string Text)
{
    /// <summary>Reads a word or a class in braces.</summary>
    public static CueWord Of(string text) => new(
        text switch
        {
            "{be}" => CueSlot.Be,
            "{may}" => CueSlot.May,
            "{we}" => CueSlot.We,
            "{a}" => CueSlot.A,
            "{good}" => CueSlot.Good,
            "{option}" => CueSlot.Option,
            "{to}" => CueSlot.To,
            "{inf}" => CueSlot.Infinitive,
            "{sub}" => CueSlot.Subject,
            _ => CueSlot.Word,
        },
        text);
}

/// <summary>Words that make a clause advice: one row of advice-cues.tsv.</summary>
/// <param name="Row">Where it stands in the table; of two that match as much the first is meant.</param>
/// <param name="Words">Words and classes in braces to be matched in order.</param>
/// <param name="Modality">How it is named in the facts, or empty: made from the matched words.</param>
/// <param name="Strength">How firm the advice is.</param>
/// <param name="Shape">Where addressee and action stand.</param>
/// <param name="OfIssuer">Whether the subject before it must be the organisation that issues the text.</param>
internal sealed record AdviceCue(int Row, CueWord[] Words, string Modality, Strength Strength, CueShape Shape, bool OfIssuer);

/// <summary>A cue found in a sentence.</summary>
/// <param name="Shape">Where addressee and action stand.</param>
/// <param name="Modality">Normalised words, "not" included.</param>
/// <param name="Strength">How firm the advice is.</param>
/// <param name="First">Index of the first token of the cue.</param>
/// <param name="After">Index of the first token behind it.</param>
/// <param name="OfIssuer">Whether the subject before it must be the organisation that issues the text.</param>
internal sealed record CueMatch(CueShape Shape, string Modality, Strength Strength, int First, int After, bool OfIssuer);
