using System.Linq;

namespace DataPackage.Fuzzing;

/// <summary>Words that try to break out of a literal, a comment, a name or a path, or that are rare enough to be forgotten.</summary>
internal static class HostileWords
{
    /// <summary>What a mutation puts into a text.</summary>
    public static string[] InTexts { get; } =
    [
        "*/", "\"\"\"", "\"; } class Injected { string s = \"", "]]>", "{0}", "{{", "${x}", "\\u000A", "\\", "\n#line 1 \"x.cs\"\n", "\n#if X\n", "\n#endif\n",
        "</summary><script>", "&lt;&#0;&amp", "<!--", "-->", "<?xml?>", "//", "/*", "'", "@\"", "%n%s", "$(Version)", "@(Compile)",
        "\0", "\u0001\u0007\u001B[31m", "\uD800", "\uDC00\uD800", "\uFFFE\uFFFF", "\u2028", "\u2029", "\u0085", "\u202E", "\u2066\u2067", "\u200B\u200D\u2060\uFEFF",
        "e\u0301\u0301\u0301", "\u0301", "\u00AD", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F600", "\uE000", "\u0130\u0131", "\u00DF\u1E9E", "\uFB01", "\u05D0\u05D1", "\u0661\u0662\u0663\u0664", "\uFF11\uFF12",
        "class", "\nclass\n\n", "\nEvents\n\n", "\nFacts\n\n", "\nToString\n\n", "\n---\ntitle: [unclosed\n---\n", "\n---\npublished: 99999-99-99\nauthors: [a, [b, {c: d}]]\n---\n",
        "\n# ", "\n\n\n", "\r", "\r\n", "\t", "\u00A0", "> ", "```\n", "| a | b |\n", "[^1]: ", "1. ", "- ", "* * *\n",
        " on 30 February 2021 ", " 31/04/2019 ", " in 99999 ", " in 0000 ", " 2147483648 years ago ", " the 9999999999th of May ", " 12 BC ", " in the 1990s ", " between 2019 and ", " yesterday ", " 24:61 ",
        " 2021-02-29/2021-13 ", " Q5 2020 ", " FY0 ", " the day before the day after ", " next next next year ",
        "The WTO (World Trade Organization) should ", "((((((((", "))))", "“", "”", "‘’", "\"", "U.S.A. Inc. Dr. ", "...", "?!?!", ";;;;", " must must must ", " signed ", " , and , or , ",
        "\nBy \n", "\nBy By By\n", "\nPublished: \n", "\nUpdated 1 January 1\n", "http://a b/%ZZ", "a@b", "#", "\nHome\nAbout\nContact\n",
    ];

    /// <summary>File names, without folder.</summary>
    public static string[] FileNames { get; } =
    [
        "a.txt", "A.md", "class.txt", "Facts.txt", "Events.md", "it's \"here\".txt", "a b#c@d.txt", "Ünïcödé 漢字.txt", "*/.txt", "]]>.md", "x\u202Etxt.md", ".txt", "..txt", "no-extension",
        "\uD800.txt", "a\u2028b.txt", "{0}.txt", "</summary>.txt", "123.txt", "_.md", "Ⅷ.txt", "\u0301.txt", "new\nline.txt", "tab\t.txt", "CON.txt", "a;b.txt", "\\.txt", "\".txt", "a..b.txt", " .txt", "\U0001F600.md", "Document_.txt",
        new string('n', 300) + ".txt", string.Concat(Enumerable.Repeat("long name ", 30)) + ".md",
    ];

    /// <summary>What a stretched line, a heap of headings or a deep nest is made of.</summary>
    public static string[] Units { get; } =
        ["(", "[", "{", "\"(", "“", "a ", "word", "# h\n", "## Chapter 1\n\n", "1.1.1 ", "- ", "> ", "  - ", "A", ".", "e\u0301", "\U0001F600", "\u00AD", "and ", "of the ", "2021 ", "May ", "1/", "Mr. ", "The ABC (", "*", "`", "|", "---\n", "\t", "\r", "WTO ", "should ", "if ", ", "];
}
