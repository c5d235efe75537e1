using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells for a single sentence without context whether it advises: 0 no, 1 weakly, 2 strongly.</summary>
/// <remarks>
/// The labels of Li, Wang and Yu, "Detecting Health Advice in Medical Research Literature", EMNLP 2021. A finder of facts needs to
/// know who speaks; here the sentence is all there is, so a hedged assessment ("may be useful") counts as weak advice too.
/// </remarks>
internal static class AdviceClassifier
{
    /// <summary>The label of a sentence.</summary>
    public static int Classify(string sentence) =>
        Classify(Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length)));

    /// <summary>The label of a sentence's tokens.</summary>
    public static int Classify(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count is 0 or > AdviceReader.LongestSentence || NotAdvice.IsQuestion(tokens))
            return 0;
        int label = ImperativeVerbs.Find(tokens, inList: false) >= 0 ? 2 : 0;
        foreach (CueMatch cue in CueFinder.Find(tokens))
        {
            bool duty = cue.Shape == CueShape.Modal && cue.Strength == Strength.Strong && AdviceReader.LaysDown(tokens);
            if (!duty && !NotAdvice.Is(tokens, cue) && !IsReported(tokens, cue.First) && !(cue.OfIssuer && !IsAuthor(tokens, cue.First)) && !IsForResearch(tokens, cue))
                label = Math.Max(label, Label(cue));
        }

        foreach (CueMatch cue in CueFinder.FindAssessments(tokens))
        {
            if (label < 2 && !IsForResearch(tokens, cue) && !IsReported(tokens, cue.First) && !Explains(tokens, cue))
                label = Math.Max(label, Label(cue));
        }

        bool suggests = label == 0 && Suggestion.Find(tokens) is { } suggestion && !NotAdvice.Is(tokens, suggestion)
            && !IsReported(tokens, suggestion.First) && !IsForResearch(tokens, suggestion);
        return suggests ? 1 : label;
    }

    private static int Label(CueMatch cue) => cue.Strength == Strength.Weak ? 1 : 2;

    // "63% believed that vaccination should be compulsory" reports; "our results suggest that it should" concludes.
    private static bool IsReported(IReadOnlyList<Token> tokens, int cue)
    {
        if (!Voice.IsReported(tokens, cue))
            return false;
        for (int i = 0; i < cue; i++)
        {
            string word = tokens[i].Lower;
            if (word is "our" or "we" or "this" or "these" || AdviceWords.Evidence.Contains(word) || AdviceWords.Research.Contains(word) || AdviceWords.OwnNoun.Contains(word))
                return false;
        }

        return true;
    }

    // "may help explain" looks back.
    private static bool Explains(IReadOnlyList<Token> tokens, CueMatch cue) =>
        tokens[cue.After - 1].Is("help") && cue.After + 1 < tokens.Count
        && (tokens[cue.After].Is("to") ? tokens[cue.After + 1] : tokens[cue.After]).Lower is "explain" or "understand" or "elucidate" or "clarify" or "account";

    private static bool IsAuthor(IReadOnlyList<Token> tokens, int cue)
    {
        int subject = cue - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return subject >= 0 && (tokens[subject].Lower is "we" or "i" or "authors" || AdviceWords.OwnNoun.Contains(tokens[subject]));
    }

    // "Further studies are needed", "should be confirmed in a larger trial".
    private static bool IsForResearch(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        // "The data support the use of": research that concludes is none that is asked for.
        string word = tokens[cue.First].Lower;
        bool concludes = cue.Shape == CueShape.Verdict && !AdviceWords.BeForm.Contains(word) && !AdviceWords.Mood.Contains(word) && !AdviceWords.Research.Contains(word);
        for (int i = concludes ? cue.First : Clause.Start(tokens, cue.First); i < cue.First; i++)
        {
            if (AdviceWords.Research.Contains(tokens[i]) && (i + 1 == cue.First || !tokens[i + 1].Is("suggest") && !tokens[i + 1].Is("show")) && !IsEvidenceFor(tokens, i, cue.First))
                return true;
        }

        int end = Math.Min(Clause.End(tokens, cue.After), cue.After + 7);
        for (int i = cue.After; i < end; i++)
        {
            bool verb = AdviceWords.ResearchVerb.Contains(tokens[i]);
            bool further = tokens[i].Lower is "further" or "future" or "additional" or "more" && i + 1 < tokens.Count && AdviceWords.Research.Contains(tokens[i + 1]);
            if ((verb && i <= cue.After + 3) || further || (tokens[i].Is("research") && i <= cue.After + 3))
                return true;
        }

        return false;
    }

    // In "The study suggests that clinicians should" the research is not what is asked for.
    private static bool IsEvidenceFor(IReadOnlyList<Token> tokens, int noun, int cue)
    {
        for (int i = noun + 1; i < cue; i++)
        {
            if (tokens[i].Is("that") || AdviceWords.Reporting.Contains(tokens[i]))
                return true;
        }

        return false;
    }
}
