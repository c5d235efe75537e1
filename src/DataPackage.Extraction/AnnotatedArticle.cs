using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Metadata;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction;

/// <summary>An article with all that the reading steps found in it; events and recommendations are cut from this.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Article">Its passages.</param>
/// <param name="Metadata">Title, authors, date.</param>
/// <param name="Sentences">Its sentences in reading order, headings and captions included.</param>
/// <param name="Dates">Temporal expressions in the order of the text.</param>
/// <param name="Names">Actors and agreements.</param>
internal sealed record AnnotatedArticle(
    string Id,
    ArticleText Article,
    ArticleMetadata Metadata,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<TemporalExpression> Dates,
    NameIndex Names);
