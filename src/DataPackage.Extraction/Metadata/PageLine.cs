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
    private int? words;
    private bool? isLabel;
    private string? lower;

    /// <summary>The byline it is, or null. Title, authors and date all ask, so it is read once.</summary>
    public Byline? Byline
    {
        get
        {
            if (!byline.IsRead)
                byline = (true, Bylines.Read(Reading));
            return byline.Value;
        }
    }

    /// <summary>What it dates, or null; read once like the byline.</summary>
    public DateLine? DateLine
    {
        get
        {
            if (!dateLine.IsRead)
                dateLine = (true, IsShort ? DateLines.Read(Reading, Dates) : null);
            return dateLine.Value;
        }
    }

    /// <summary>The line in lower case, for all who look for words in it.</summary>
    public string Lower => lower ??= Reading.ToLowerInvariant();

    /// <summary>Whether it is one of the labels that pages print.</summary>
    public bool IsLabel => isLabel ??= PageLabels.IsLabelInLower(Lower);

    /// <summary>Whether the readers' comments start here.</summary>
    public bool OpensComments => PageLabels.OpensComments(Lower);

    /// <summary>Its dates.</summary>
    public IReadOnlyList<WrittenDate> Dates => dates ??= MetadataDates.In(Reading);

    /// <summary>The names it consists of, when it is a byline without a cue; read once like the byline.</summary>
    public IReadOnlyList<BylineName> Names =>
        names ??= IsShort && WordCount <= MostWordsOfNames ? NameLines.Names(Reading) : System.Array.Empty<BylineName>();

    /// <summary>How many words it has.</summary>
    public int WordCount => words ??= PersonNames.CountWords(Reading);

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

    private readonly List<PageLine>[] zones = new[] { PageZone.Before, PageZone.Inside, PageZone.After }
        .Select(zone => Lines.Where(line => line.Zone == zone).ToList())
        .ToArray();

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

    private static string Clean(DocumentLayout layout, TextSpan span)
    {
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
