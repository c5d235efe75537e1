using System.Collections.Generic;
using System.Linq;
using System.Text;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>Where a line stands, seen from the article.</summary>
internal enum PageZone
{
    Before,
    Inside,
    After,
}

/// <summary>A line of the page that is no passage of the article: where title, byline and date stand.</summary>
/// <param name="Span">Its text in the document, without list marker and outer blanks.</param>
/// <param name="Reading">The same in the reading view.</param>
/// <param name="Kind">What the block it belongs to looks like.</param>
/// <param name="Level">Level of that block.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
/// <param name="Zone">Before, inside or after the article.</param>
internal sealed record PageLine(
    TextSpan Span, string Reading, BlockKind Kind, int Level, bool AfterBlank, PageZone Zone)
{
    /// <summary>Longer lines are prose; no title, byline or date stands in them.</summary>
    public const int LongestLabel = 300;

    private const int MostWordsOfNames = 24;

    private (bool IsRead, Byline? Value) byline;
    private (bool IsRead, DateLine? Value) dateLine;
    private IReadOnlyList<WrittenDate>? dates;
    private IReadOnlyList<BylineName>? names;
    private NavigationBar? navigation;
    private bool? isLabel;
    private string? lower;

    /// <summary>What one walk over it noted.</summary>
    public LineFacts Facts { get; } = LineFacts.Of(Reading);

    /// <summary>The byline it is, or null. Title, authors and date all ask, so it is read once.</summary>
    public Byline? Byline
    {
        get
        {
            if (!byline.IsRead)
                byline = (true, Bylines.Read(Reading, Facts));
            return byline.Value;
        }
    }

    /// <summary>What it dates, or null; read once like the byline.</summary>
    public DateLine? DateLine
    {
        get
        {
            if (!dateLine.IsRead)
                dateLine = (true, IsShort && Facts.Has(Marks.Digit) ? DateLines.Read(Reading, Dates) : null);
            return dateLine.Value;
        }
    }

    /// <summary>The line in lower case, for all who look for words in it.</summary>
    public string Lower => lower ??= Reading.ToLowerInvariant();

    /// <summary>Whether it is one of the labels that pages print.</summary>
    public bool IsLabel => isLabel ??= PageLabels.MayBeLabel(Reading, Facts) && PageLabels.IsLabelInLower(Lower);

    /// <summary>Whether the readers' comments start here.</summary>
    public bool OpensComments => PageLabels.OpensComments(Reading);

    /// <summary>Its places, when it is a menu or a path.</summary>
    public NavigationBar Navigation => navigation ??= NavigationBar.Read(Reading, Facts);

    /// <summary>Its dates.</summary>
    public IReadOnlyList<WrittenDate> Dates => dates ??= Facts.MayDate ? MetadataDates.In(Reading) : System.Array.Empty<WrittenDate>();

    /// <summary>The names it consists of, when it is a byline without a cue; read once like the byline.</summary>
    public IReadOnlyList<BylineName> Names =>
        names ??= IsShort && WordCount <= MostWordsOfNames ? NameLines.Names(Reading, Facts) : System.Array.Empty<BylineName>();

    /// <summary>How many words it has.</summary>
    public int WordCount => Facts.Words;

    /// <summary>How many of its words open with a capital.</summary>
    public int Capitals => Facts.Capitals;

    /// <summary>Whether it may be a title, byline or date line at all.</summary>
    public bool IsShort => Reading.Length <= LongestLabel;
}

/// <summary>The page around the article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Lines">All lines that are no passage, in order; headings that open the article are among them.</param>
/// <param name="BodyStart">Where the head of the page ends.</param>
internal sealed record Page(ArticleText Article, IReadOnlyList<PageLine> Lines, int BodyStart)
{
    private const int OpeningParagraphs = 3;

    private readonly List<PageLine>[] zones = Part(Lines);

    private IReadOnlyList<Biography>? biographies;
    private IReadOnlyList<(PageLine Line, BylineName Name)>? signed;

    /// <summary>What it says of people around the article; authors and kind ask, so it is read once.</summary>
    public IReadOnlyList<Biography> Biographies => biographies ??= Metadata.Biographies.Find(this);

    /// <summary>Who signed below the article, read once like the biographies.</summary>
    public IReadOnlyList<(PageLine Line, BylineName Name)> Signed => signed ??= Signatures.Find(this);

    /// <summary>The lines of one zone.</summary>
    public IReadOnlyList<PageLine> In(PageZone zone) => zones[(int)zone];

    /// <summary>The first paragraphs, in the reading view: datelines and notes of first publication stand there too.</summary>
    public IEnumerable<string> Opening => Article.Passages
        .Where(passage => passage.Role == PassageRole.Body && passage.Span.Start >= BodyStart)
        .Take(OpeningParagraphs)
        .Select(passage => passage.Span.In(Article.Layout.Reading));

    /// <summary>The words at a place, verbatim but for markup and runs of white space.</summary>
    public string Value(TextSpan span) => Clean(Article.Layout, span);

    /// <summary>Most lines hold neither markup nor other white space than single blanks.</summary>
    private static bool IsClean(DocumentLayout layout, TextSpan span)
    {
        if (span.Length == 0 || layout.Text[span.Start] == ' ' || layout.Text[span.End - 1] == ' ')
            return false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = layout.Text[i];
            bool isPlain = c == ' ' ? layout.Text[i - 1] != ' ' : !char.IsWhiteSpace(c) && !char.IsWhiteSpace(layout.Reading[i]);
            if (!isPlain)
                return false;
        }

        return true;
    }

    private static List<PageLine>[] Part(IReadOnlyList<PageLine> lines)
    {
        var zones = new[] { new List<PageLine>(), new List<PageLine>(), new List<PageLine>() };
        foreach (PageLine line in lines)
            zones[(int)line.Zone].Add(line);
        return zones;
    }

    private static string Clean(DocumentLayout layout, TextSpan span)
    {
        if (IsClean(layout, span))
            return span.In(layout.Text);
        var value = new StringBuilder(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(layout.Text[i]))
            {
                if (value.Length > 0 && value[value.Length - 1] != ' ')
                    value.Append(' ');
            }
            else if (!char.IsWhiteSpace(layout.Reading[i]))
            {
                value.Append(layout.Text[i]);
            }
        }

        return value.ToString().Trim();
    }
}
