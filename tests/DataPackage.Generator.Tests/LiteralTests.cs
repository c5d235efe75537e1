using System.Linq;
using DataPackage.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataPackage.Generator.Tests;

public class LiteralTests
{
    // By number: the test runner cannot carry half a surrogate pair in a name.
    private static readonly string[] Strings =
    {
        "",
        "plain",
        "\"quotes\" and \\ and {braces} and \"\"\"",
        "\r\n\t\0\u0007",
        "\u0085 \u2028 \u2029 \u00A0",
        "\u202E\u2066 bidi \u2069",
        "\uD800 lone \uDC00",
        "\U0001F600 pair",
        "\U000E0041 tag",
        "*/ ]]> --> // #line 1 \"x\"",
        "e\u0301 é 東京 Ω",
        new string('x', 100_000),
        string.Concat(Enumerable.Range(0, 0x10000).Select(i => (char)i)),
    };

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, Strings.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_string_comes_back_from_the_compiler_as_it_was(int number)
    {
        string text = Strings[number];
        Assert.Equal(text, Read(Literal.String(text)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Nothing_a_reader_cannot_see_stays_in_the_source(int number)
    {
        string text = Strings[number];
        string literal = Literal.String(text);
        Assert.DoesNotContain(literal, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u2069' or '\u00A0');
    }

    [Fact]
    public void Numbers_come_back_as_two_characters_each_low_half_first()
    {
        int[] numbers = Enumerable.Range(0, 0x10000).Concat(new[] { -1, int.MinValue, int.MaxValue, 0x10000, 20120622 }).ToArray();
        string literal = Literal.Packed(numbers);
        Assert.All(literal, c => Assert.InRange(c, ' ', '~'));
        string characters = Read(literal);
        Assert.Equal(numbers, Enumerable.Range(0, numbers.Length).Select(i => characters[2 * i] | (characters[(2 * i) + 1] << 16)));
    }

    [Fact]
    public void Words_that_readers_know_stay_readable() => Assert.Equal("\"Señor — “東京”\"", Literal.String("Señor — “東京”"));

    private static string Read(string literal)
    {
        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Equal(literal.Length, expression.FullSpan.Length);
        Assert.Empty(expression.GetDiagnostics());
        return expression.Token.ValueText;
    }
}
