namespace DataPackage.Generator.Templates;

// Every table but the index is one string literal of rows; a column is 32 bits in two characters, low half first.
// A "text" column is two: where the words start, and how many characters they are (-1 for none).
// A "list" column points into the same literal: a count, then pairs of document and row.

/// <summary>Bytes of an event in the index: what filters ask, and where the rest stands. Numbers are <see cref="Septets"/>.</summary>
internal static class IndexColumns
{
    internal const int First = 0;
    internal const int Last = 4;
    internal const int Document = 8;
    internal const int Row = 12;
    internal const int Tags = 15;
    internal const int Lists = 16;
    internal const int Width = 20;

    /// <summary>Bytes that tell where a list starts.</summary>
    internal const int Start = 4;

    /// <summary>Bytes of a number in a list of the index: how many there are, then the numbers.</summary>
    internal const int Item = 3;
}

/// <summary>Columns of an event, in the table of the document that tells it best.</summary>
internal static class EventColumns
{
    internal const int Mentions = 0;
    internal const int Date = 1;
    internal const int Id = 3;
    internal const int Name = 5;
    internal const int Summary = 7;
    internal const int Place = 9;
    internal const int Count = 11;
}

/// <summary>Columns of an actor.</summary>
internal static class ActorColumns
{
    internal const int Kind = 0;
    internal const int Id = 1;
    internal const int Name = 3;
    internal const int Label = 5;
    internal const int Iso = 7;
    internal const int Aliases = 9;
    internal const int Count = 10;
}

/// <summary>Columns of an instrument.</summary>
internal static class InstrumentColumns
{
    internal const int Id = 0;
    internal const int Name = 2;
    internal const int Label = 4;
    internal const int Short = 6;
    internal const int Long = 8;
    internal const int Count = 10;
}

/// <summary>Columns of an article; it is the first row of its document's table.</summary>
internal static class ArticleColumns
{
    internal const int Kind = 0;
    internal const int Headings = 1;
    internal const int Paragraphs = 2;
    internal const int Authors = 3;
    internal const int Acronyms = 4;
    internal const int Recommendations = 5;
    internal const int FirstPassage = 6;
    internal const int FirstAuthor = 7;
    internal const int FirstAcronym = 8;
    internal const int FirstMention = 9;
    internal const int FirstRecommendation = 10;
    internal const int Length = 11;
    internal const int TitleProvenance = 12;
    internal const int PublisherProvenance = 13;
    internal const int PublishedProvenance = 14;
    internal const int Id = 15;
    internal const int Name = 17;
    internal const int Title = 19;
    internal const int TitleReason = 21;
    internal const int Publisher = 23;
    internal const int PublisherReason = 25;
    internal const int Published = 27;
    internal const int PublishedReason = 29;
    internal const int OriginalPublication = 31;
    internal const int Series = 33;
    internal const int File = 35;
    internal const int Sha256 = 37;
    internal const int AuthorsProvenance = 39;
    internal const int AuthorsReason = 40;
    internal const int FirstEvent = 42;
    internal const int Count = 43;
}

/// <summary>Columns of an author.</summary>
internal static class AuthorColumns
{
    internal const int Role = 0;
    internal const int Name = 1;
    internal const int Affiliation = 3;
    internal const int Count = 5;
}

/// <summary>Columns of an acronym.</summary>
internal static class AcronymColumns
{
    internal const int Short = 0;
    internal const int Long = 2;
    internal const int Count = 4;
}

/// <summary>Columns of a passage.</summary>
internal static class PassageColumns
{
    internal const int Start = 0;
    internal const int Line = 1;
    internal const int Column = 2;
    internal const int Text = 3;
    internal const int Count = 5;
}

/// <summary>Columns of a mention.</summary>
internal static class MentionColumns
{
    internal const int Quote = 0;
    internal const int Summary = 1;
    internal const int DateText = 2;
    internal const int DateProvenance = 3;
    internal const int Date = 4;
    internal const int Provenance = 6;
    internal const int Reason = 7;
    internal const int Count = 9;
}

/// <summary>Columns of a recommendation.</summary>
internal static class RecommendationColumns
{
    internal const int Ordinal = 0;
    internal const int Strength = 1;
    internal const int Addressees = 2;
    internal const int Quote = 3;
    internal const int Action = 4;
    internal const int Id = 5;
    internal const int Name = 7;
    internal const int Modality = 9;
    internal const int Provenance = 11;
    internal const int Reason = 12;
    internal const int Count = 14;
}
