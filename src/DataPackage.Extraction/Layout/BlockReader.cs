using System.Collections.Generic;

namespace DataPackage.Extraction.Layout;

/// <summary>Groups lines to blocks, one line after the other.</summary>
internal sealed class BlockReader
{
    private const int LongLine = 100;

    private readonly string text;
    private readonly char[] view;
    private readonly IReadOnlyList<SourceLine> lines;
    private readonly LineWrap wrap;
    private readonly bool isMarkdown;
    private readonly List<Block> blocks = new();
    private readonly List<int> listIndents = new();

    private BlockReader(string text, char[] view, IReadOnlyList<SourceLine> lines, bool isMarkdown)
    {
        this.text = text;
        this.view = view;
        this.lines = lines;
        this.isMarkdown = isMarkdown;
        wrap = new LineWrap(view, lines, isMarkdown);
    }

    /// <summary>The blocks of a document; blanks the marks of block quotes in the view.</summary>
    public static IReadOnlyList<Block> Read(string text, char[] view, IReadOnlyList<SourceLine> lines, bool isMarkdown)
    {
        var reader = new BlockReader(text, view, lines, isMarkdown);
        for (int i = 0; i < lines.Count;)
            i = lines[i].IsBlank ? i + 1 : reader.ReadBlock(i);
        return reader.blocks;
    }

    // Each of these returns the first line behind what it read.
    private int ReadBlock(int i)
    {
        SourceLine line = lines[i];
        if (IsFence(line))
            return SkipFence(i);
        if (LineShape.DatedCell(view, line) is int cell and > 0)
            return Add(BlockKind.ListItem, cell, EndOfRow(line), 0, LineShape.Bar, i, i + 1);
        if (LineShape.IsRule(view, line) || LineShape.IsTableRow(view, line) || IsTableHead(i))
            return i + 1;
        if (IsDefinition(line))
            return SkipDefinition(i);
        if (LineShape.HeadingMarks(view, line) is int marks and > 0)
            return ReadMarkedHeading(i, marks);
        if (view[line.Start] == '>')
            return ReadQuote(i);
        if (ListMarker.LengthAt(text, line.Start, line.End) is int marker and > 0)
            return ReadListItem(i, marker);
        if (Underline(i) is int level and > 0)
            return Add(BlockKind.Heading, line.Start, line.End, level, null, i, i + 2);
        if (IsStandaloneTitle(i))
            return Add(BlockKind.Heading, line.Start, line.End, 2, null, i, i + 1);
        return ReadParagraph(i);
    }

    private int EndOfRow(SourceLine row)
    {
        int end = row.End - 1;
        while (view[end - 1] == ' ')
            end--;
        return end;
    }

    private int ReadParagraph(int i)
    {
        int last = i;
        while (IsPlain(last + 1) && (isMarkdown || lines[last + 1].Indent <= lines[last].Indent + 1) && wrap.Continues(lines[last], lines[last + 1]))
            last++;
        listIndents.Clear();
        return Add(BlockKind.Paragraph, lines[i].Start, lines[last].End, 0, null, i, last + 1);
    }

    private int ReadListItem(int i, int marker)
    {
        SourceLine line = lines[i];
        int content = line.Indent + marker + 1;
        SourceLine item = SourceLine.Trim(view, line.Start + marker, line.End);
        int last = i;
        while (IsPlain(last + 1) && !item.IsBlank
            && (wrap.Continues(lines[last], lines[last + 1]) || (lines[last + 1].Indent >= content && (isMarkdown || wrap.IsWrapped))))
            last++;
        int level = DepthOf(line.Indent);
        int end = last > i ? lines[last].End : item.End;
        return item.IsBlank
            ? i + 1
            : Add(BlockKind.ListItem, item.Start, end, level, text.Substring(line.Start, marker), i, last + 1);
    }

    private int ReadQuote(int i)
    {
        int last = i;
        while (last < lines.Count && !lines[last].IsBlank && view[lines[last].Start] == '>')
            last++;
        for (int line = i; line < last; line++)
        {
            int mark = lines[line].Start;
            while (mark < lines[line].End && view[mark] is '>' or ' ')
                view[mark++] = ' ';
        }

        int start = i;
        for (int line = i; line < last; line++)
        {
            SourceLine inner = SourceLine.Trim(view, lines[line].Start, lines[line].End);
            SourceLine next = line + 1 < last ? SourceLine.Trim(view, lines[line + 1].Start, lines[line + 1].End) : default;
            if (!inner.IsBlank && !next.IsBlank && wrap.Continues(inner, next))
                continue;
            SourceLine first = SourceLine.Trim(view, lines[start].Start, lines[line].End);
            if (!first.IsBlank)
                Add(BlockKind.BlockQuote, first.Start, first.End, 0, null, start, line + 1);
            start = line + 1;
        }

        return last;
    }

    private int ReadMarkedHeading(int i, int marks)
    {
        SourceLine line = lines[i];
        int end = line.End;
        int attributes = view[end - 1] == '}' ? text.LastIndexOf(" {#", end - 1, line.Length, System.StringComparison.Ordinal) : -1;
        if (attributes > 0)
            end = attributes;
        while (end > line.Start + marks && view[end - 1] is '#' or ' ')
            end--;
        SourceLine title = SourceLine.Trim(view, line.Start + marks, end);
        return Add(BlockKind.Heading, title.Start, title.End, marks, null, i, i + 1);
    }

    private int Add(BlockKind kind, int start, int end, int level, string? marker, int firstLine, int next)
    {
        bool afterBlank = firstLine == 0 || lines[firstLine - 1].IsBlank;
        blocks.Add(new Block(kind, TextSpan.FromBounds(start, end), level, marker, afterBlank));
        if (kind != BlockKind.ListItem)
            listIndents.Clear();
        return next;
    }

    private int DepthOf(int indent)
    {
        while (listIndents.Count > 0 && listIndents[listIndents.Count - 1] > indent)
            listIndents.RemoveAt(listIndents.Count - 1);
        if (listIndents.Count == 0 || listIndents[listIndents.Count - 1] < indent)
            listIndents.Add(indent);
        return listIndents.Count - 1;
    }

    // A line that starts no block of another kind and so may go on with the paragraph above it.
    private bool IsPlain(int i)
    {
        if (i >= lines.Count || lines[i].IsBlank)
            return false;
        SourceLine line = lines[i];
        return view[line.Start] != '>'
            && !IsFence(line)
            && !LineShape.IsRule(view, line)
            && !LineShape.IsTableRow(view, line)
            && LineShape.HeadingMarks(view, line) == 0
            && ListMarker.LengthAt(text, line.Start, line.End) == 0
            && Underline(i) == 0;
    }

    private bool IsStandaloneTitle(int i)
    {
        if (!LineShape.IsTitleLike(view, lines[i]))
            return false;
        if (isMarkdown && IsStrong(lines[i]))
            return true;
        bool opens = i == 0 || lines[i - 1].IsBlank || (lines[i - 1].Length >= LongLine && LineShape.EndsSentence(view, lines[i - 1]));
        bool closes = i + 1 >= lines.Count || lines[i + 1].IsBlank || (!wrap.IsWrapped && lines[i + 1].Length >= LongLine);
        return opens && closes;
    }

    // A whole line in strong type is a heading, even right above its paragraph.
    private bool IsStrong(SourceLine line) =>
        line.Start >= 2 && line.End + 2 <= text.Length
        && text[line.Start - 1] is '*' or '_' && text[line.Start - 2] == text[line.Start - 1]
        && text[line.End] == text[line.Start - 1] && text[line.End + 1] == text[line.End];

    // Setext headings: a title with "====" (level 1) or "----" (level 2) right below.
    private int Underline(int i)
    {
        if (i + 1 >= lines.Count || lines[i + 1].Length < 3 || !LineShape.IsTitleLike(view, lines[i]))
            return 0;
        char mark = view[lines[i + 1].Start];
        return mark is '=' or '-' && LineShape.IsRule(view, lines[i + 1]) ? mark == '=' ? 1 : 2 : 0;
    }

    private bool IsFence(SourceLine line) =>
        line.Length >= 3 && text[line.Start] is '~' or '`' && text[line.Start + 1] == text[line.Start] && text[line.Start + 2] == text[line.Start];

    private int SkipFence(int open)
    {
        for (int i = open + 1; i < lines.Count; i++)
        {
            if (IsFence(lines[i]) && text[lines[i].Start] == text[lines[open].Start])
                return i + 1;
        }

        return open + 1;
    }

    private bool IsTableHead(int i) =>
        i + 1 < lines.Count && System.Array.IndexOf(view, '|', lines[i].Start, lines[i].Length) >= 0
        && !lines[i + 1].IsBlank && view[lines[i + 1].Start] is '|' or '-' or ':' && LineShape.IsTableRow(view, lines[i + 1]);

    // "[^1]: a footnote" and "[ref]: https://…"
    private bool IsDefinition(SourceLine line)
    {
        if (view[line.Start] != '[')
            return false;
        int close = System.Array.IndexOf(view, ']', line.Start, line.Length);
        if (close < 0 || close + 1 >= line.End || view[close + 1] != ':')
            return false;
        int target = close + 2;
        while (target < line.End && view[target] == ' ')
            target++;
        return view[line.Start + 1] == '^' || string.CompareOrdinal(text, target, "http", 0, 4) == 0 || (target < line.End && text[target] is '<' or '/');
    }

    private int SkipDefinition(int i)
    {
        bool isFootnote = view[lines[i].Start + 1] == '^';
        int next = i + 1;
        while (isFootnote && next < lines.Count && !lines[next].IsBlank && lines[next].Indent >= 2)
            next++;
        return next;
    }
}
