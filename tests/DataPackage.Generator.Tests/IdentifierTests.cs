using DataPackage.Generator.Emit;

namespace DataPackage.Generator.Tests;

public class IdentifierTests
{
    [Theory]
    [InlineData("My.Corpus", "My.Corpus")]
    [InlineData("my-corpus", "my_corpus")]
    [InlineData("3d prints", "_3d_prints")]
    [InlineData("class.event", "@class.@event")]
    [InlineData("record", "@record")]
    [InlineData("a..b.", "a.b")]
    [InlineData("", "Corpus")]
    [InlineData("Café", "Café")]
    public void A_project_name_becomes_a_namespace(string name, string expected) => Assert.Equal(expected, Identifier.Namespace(name));

    [Theory]
    [InlineData("SignedThePact", "SignedThePact")]
    [InlineData("In2012", "In2012_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("class", "@class")]
    [InlineData("9Lives", "_9Lives")]
    [InlineData("a b}; class X {", "a_b___class_X__")]
    [InlineData("", "_")]
    public void A_member_is_valid_and_hides_nothing(string name, string expected) => Assert.Equal(expected, Identifier.Member(name, "In2012"));
}
