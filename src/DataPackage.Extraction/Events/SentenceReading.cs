using System.Collections.Generic;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>A temporal expression with the tokens it covers.</summary>
internal sealed record DateWords(TemporalExpression Expression, int First, int End);

/// <summary>A sentence with its verb groups, clauses and temporal expressions.</summary>
internal sealed class SentenceReading
{
    private readonly int[] dateOf;

    private SentenceReading(IReadOnlyList<Token> tokens, IReadOnlyList<DateWords> dates, int[] dateOf)
    {
        this.dateOf = dateOf;
        Tokens = tokens;
        Dates = dates;
        Groups = VerbGroupReader.Read(tokens, IsDate);
        Clauses = ClauseSplitter.Split(tokens, Groups, IsDate);
    }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<DateWords> Dates { get; }

    public IReadOnlyList<VerbGroup> Groups { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Reads a sentence.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="expressions">The temporal expressions inside it, in order.</param>
    public static SentenceReading Read(IReadOnlyList<Token> tokens, IReadOnlyList<TemporalExpression> expressions)
    {
        var dateOf = new int[tokens.Count];
        var dates = new List<DateWords>();
        int at = 0;
        foreach (TemporalExpression expression in expressions)
        {
            while (at < tokens.Count && tokens[at].End <= expression.Span.Start)
                at++;
            int first = at;
            while (at < tokens.Count && tokens[at].Start < expression.Span.End)
                dateOf[at++] = dates.Count + 1;
            if (at > first)
                dates.Add(new DateWords(expression, first, at));
        }

        return new SentenceReading(tokens, dates, dateOf);
    }

    /// <summary>Whether a token belongs to a temporal expression.</summary>
    public bool IsDate(int token) => dateOf[token] > 0;

    /// <summary>The temporal expression a token belongs to.</summary>
    public DateWords DateAt(int token) => Dates[dateOf[token] - 1];

    /// <summary>Index in <see cref="Clauses"/> of the clause that holds a token, or of the one before it.</summary>
    public int ClauseAt(int token)
    {
        int low = 0;
        int high = Clauses.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Clauses[middle].First <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Index in <see cref="Groups"/> of the first verb group that starts at or behind a token.</summary>
    public int GroupFrom(int token)
    {
        int low = 0;
        int high = Groups.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Groups[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The lower-case word at an index; empty outside the sentence.</summary>
    public string Word(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Lower : string.Empty;

    /// <summary>The class of the word at an index; <see cref="WordClass.Open"/> outside the sentence.</summary>
    public WordClass ClassAt(int index) => index >= 0 && index < Tokens.Count ? WordClasses.Of(Tokens[index]) : WordClass.Open;
}
