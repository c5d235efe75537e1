using System;

namespace DataPackage.Extraction.Metadata;

/// <summary>Characters that a line holds.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    Letter = 1 << 0,
    Lower = 1 << 1,
    Digit = 1 << 2,
    Comma = 1 << 3,
    Colon = 1 << 4,

    /// <summary>A sign that parts the places of a menu or path, or a run of blanks.</summary>
    Cell = 1 << 5,
    Copyright = 1 << 6,

    /// <summary>Four digits in a row, as each year has.</summary>
    Year = 1 << 7,

    /// <summary>"07/04", "12-3", "1.2": digits on both sides of a sign that parts the figures of a date.</summary>
    Figures = 1 << 8,
}

/// <summary>
/// What one walk over a line notes. Some forty questions are asked of each line of a page, and most lines answer nearly all of them with
/// no: what they lack is told here, so that only what may hold is searched for.
/// </summary>
/// <param name="Marks">Its characters.</param>
/// <param name="Cues">The cue words among its runs of letters.</param>
/// <param name="First">The cue word that its first run of letters is.</param>
/// <param name="Words">How many words it has, parted at white space and commas.</param>
/// <param name="Capitals">How many of them open with a capital.</param>
internal readonly record struct LineFacts(Marks Marks, CueClasses Cues, CueClasses First, int Words, int Capitals)
{
    /// <summary>Whether a date with a year may stand in the line.</summary>
    public bool MayDate => (Marks & Marks.Figures) != 0 || ((Marks & Marks.Year) != 0 && (Cues & CueClasses.Month) != 0);

    /// <summary>Whether the line holds one of these signs.</summary>
    public bool Has(Marks marks) => (Marks & marks) != 0;

    /// <summary>Whether the line holds a word of one of these classes.</summary>
    public bool Has(CueClasses cues) => (Cues & cues) != 0;

    /// <summary>Whether the first word of the line is of one of these classes.</summary>
    public bool OpensWith(CueClasses cues) => (First & cues) != 0;

    /// <summary>Reads a line of the reading view.</summary>
    public static LineFacts Of(string line) => Of(line, 0, line.Length);

    /// <summary>Reads a piece of the reading view.</summary>
    public static LineFacts Of(string text, int start, int end)
    {
        Marks marks = Marks.None;
        CueClasses cues = CueClasses.None, first = CueClasses.None;
        int words = 0, capitals = 0;
        bool inWord = false;
        for (int i = start; i < end;)
        {
            char c = text[i];
            bool opens = !inWord;
            if (char.IsLetter(c))
            {
                bool isFirst = (marks & Marks.Letter) == 0;
                capitals += opens && char.IsUpper(c) ? 1 : 0;
                CueClasses cue = ReadLetters(text, ref i, end, ref marks);
                cues |= cue;
                if (isFirst)
                    first = cue;
            }
            else if (c is >= '0' and <= '9')
            {
                i = ReadDigits(text, i, end, ref marks);
            }
            else
            {
                marks |= MarkAt(text, i, start, end);
                i++;
                if (c == ',' || char.IsWhiteSpace(c))
                {
                    inWord = false;
                    continue;
                }
            }

            words += opens ? 1 : 0;
            inWord = true;
        }

        return new LineFacts(marks, cues, first, words, capitals);
    }

    private static CueClasses ReadLetters(string text, ref int i, int end, ref Marks marks)
    {
        int hash = CueWords.Seed, before = hash;
        bool hasLower = false;
        char letter = '\0';
        for (; i < end; i++)
        {
            char c = text[i];
            if (c is >= 'a' and <= 'z')
            {
                hasLower = true;
            }
            else if (!char.IsLetter(c))
            {
                break;
            }
            else
            {
                hasLower |= char.IsLower(c);
            }

            letter = CueWords.Fold(c);
            before = hash;
            hash = CueWords.Add(hash, letter);
        }

        marks |= hasLower ? Marks.Letter | Marks.Lower : Marks.Letter;
        CueClasses cues = CueWords.Find(hash);
        return letter == 's' ? cues | CueWords.Find(before) : cues;
    }

    private static int ReadDigits(string text, int start, int end, ref Marks marks)
    {
        int i = start + 1;
        while (i < end && text[i] is >= '0' and <= '9')
            i++;
        marks |= i - start >= 4 ? Marks.Digit | Marks.Year : Marks.Digit;
        if (i + 1 < end && text[i] is '-' or '/' or '.' && text[i + 1] is >= '0' and <= '9')
            marks |= Marks.Figures;
        return i;
    }

    private static Marks MarkAt(string text, int i, int start, int end) => text[i] switch
    {
        ',' => Marks.Comma,
        ':' => Marks.Colon,
        ' ' => i + 1 < end && text[i + 1] == ' ' ? Marks.Cell : Marks.None,
        '\u00A9' => Marks.Copyright,
        '(' or ')' or '.' or '\'' or '-' or '?' or '!' or ';' or '&' => Marks.None,
        _ => char.IsDigit(text[i]) ? Marks.Digit
            : i > start && i + 1 < end && text[i - 1] == ' ' && text[i + 1] == ' ' ? Marks.Cell : Marks.None,
    };
}
