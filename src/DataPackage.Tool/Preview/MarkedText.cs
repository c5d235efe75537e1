using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Tool.Preview;

/// <summary>A document with the part each of its characters plays, and the notes to print between them.</summary>
internal sealed class MarkedText
{
    private readonly TextRole[] roles;
    private readonly Dictionary<int, string> notes = [];

    private MarkedText(string text)
    {
        Text = text;
        roles = new TextRole[text.Length];
    }

    public string Text { get; }

    /// <summary>Marks the article, its dated events and its advice in their document.</summary>
    public static MarkedText Of(SourceDocument document, Article article, Corpus corpus)
    {
        var marked = new MarkedText(document.Text);
        foreach (Passage paragraph in article.Paragraphs)
            marked.Paint(paragraph.Span, TextRole.Article);
        foreach (Passage heading in article.Headings)
            marked.Paint(heading.Span, TextRole.Heading);
        if (article.Title?.Value is { Length: > 0 } title && document.Text.IndexOf(title, StringComparison.Ordinal) is >= 0 and int at)
            marked.Paint(new TextSpan(at, title.Length), TextRole.Heading);
        foreach (Recommendation advice in corpus.Recommendations.Where(advice => advice.ArticleId == article.Id))
            marked.MarkAdvice(advice);
        foreach (EventMention mention in corpus.Events.SelectMany(e => e.Mentions).Where(mention => mention.ArticleId == article.Id))
            marked.MarkEvent(mention);
        return marked;
    }

    public TextRole RoleAt(int offset) => roles[offset];

    /// <summary>What to print in front of the character at an offset, or null.</summary>
    public string? NoteBefore(int offset) => notes.GetValueOrDefault(offset);

    private void MarkAdvice(Recommendation advice)
    {
        Paint(advice.Quote.Span, TextRole.Advice);
        Note(advice.Quote.Span.Start, $"[advice {advice.Ordinal}, {Words.Of(advice.Strength)}] ");
    }

    private void MarkEvent(EventMention mention)
    {
        Paint(mention.Quote.Span, TextRole.Event);
        Paint(mention.DateText.Span, TextRole.Date);
        string kind = mention.Kind == EventKind.Other ? string.Empty : $" {Words.Of(mention.Kind)}";
        string doubt = mention.Factuality == Factuality.Occurred ? string.Empty : $", {Words.Of(mention.Factuality)}";
        Note(mention.Quote.Span.Start, $"[event{kind}{doubt}] ");
        string date = $" [{mention.Date}]";
        if (mention.DateText.Text != mention.Date.ToString() && NoteBefore(mention.DateText.Span.End) != date)
            Note(mention.DateText.Span.End, date);
    }

    private void Note(int offset, string note) => notes[offset] = NoteBefore(offset) + note;

    private void Paint(TextSpan span, TextRole role)
    {
        for (int i = span.Start; i < span.End; i++)
            roles[i] = role > roles[i] ? role : roles[i];
    }
}
