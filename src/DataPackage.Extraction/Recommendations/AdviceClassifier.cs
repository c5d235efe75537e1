using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells for a single sentence without context whether it advises: 0 no, 1 weakly, 2 strongly.</summary>
internal static class AdviceClassifier
{
    /// <summary>The label of a sentence.</summary>
    public static int Classify(string sentence) =>
        Classify(Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length)));

    /// <summary>The label of a sentence's tokens.</summary>
    public static int Classify(IReadOnlyList<Token> tokens)
    {
        int label = 0;
        foreach (CueMatch cue in CueFinder.Find(tokens))
        {
            if (!NotAdvice.Is(tokens, cue))
                label = System.Math.Max(label, cue.Strength == Strength.Weak ? 1 : 2);
        }

        return label;
    }
}
