using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Events;

/// <summary>Finds the dated occurrences an article tells, clause by clause.</summary>
internal static class EventFinder
{
    /// <summary>The events in the order of the text.</summary>
    public static IReadOnlyList<EventMention> Find(AnnotatedArticle article) => Array.Empty<EventMention>();
}
