using System.Collections.Generic;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Sentences;

/// <summary>A sentence of the article, or a heading or caption, which counts as one.</summary>
/// <param name="Span">Its text in the document, from its first character to its closing punctuation.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="PassageIndex">Index of that passage in <see cref="ArticleText.Passages"/>.</param>
/// <param name="Enumeration">Its place in an enumeration ("First, …", "2.", "• …"), or null when it is in none.</param>
internal sealed record Sentence(
    TextSpan Span, IReadOnlyList<Token> Tokens, ArticlePassage Passage, int PassageIndex, EnumerationItem? Enumeration);

/// <summary>A place in an enumeration.</summary>
/// <param name="List">Number of the enumeration in the article, from 0; items of one list share it.</param>
/// <param name="Ordinal">1-based place in the list.</param>
/// <param name="Opens">Whether this sentence opens the item; the sentences after it elaborate it.</param>
/// <param name="Lead">The sentence that announces the list ("The following five recommendations …"), or null.</param>
internal sealed record EnumerationItem(int List, int Ordinal, bool Opens, TextSpan? Lead);
