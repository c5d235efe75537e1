using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>A sentence that advises, taken apart.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Cue">The words that make it advice.</param>
internal sealed record Advice(Sentence Sentence, AdvicePlace Place, CueMatch Cue)
{
    /// <summary>The tokens of the sentence.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;
}
