using System.Linq;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Tests;

public class CountryTests
{
    [Theory]
    [InlineData("The Kenyan government asked Uganda for help.", "Kenyan government=Kenya; Uganda=Uganda")]
    [InlineData("Paris objected, and Berlin and Rome followed.", "Paris=France; Berlin=Germany; Rome=Italy")]
    [InlineData("The summit between Brazil and the U.S. ended early.", "Brazil=Brazil; U.S.=United States")]
    [InlineData("The EU-UK talks and the US–Mexico border were discussed.", "UK=United Kingdom; US=United States; Mexico=Mexico")]
    [InlineData("South Korea-bound tankers left Qatar.", "South Korea=South Korea; Qatar=Qatar")]
    [InlineData("The China-South Korea ferry resumed.", "China=China; South Korea=South Korea")]
    [InlineData("Norwegians and the Dutch agreed.", "Norwegians=Norway; Dutch=Netherlands")]
    [InlineData("The DPRK and the ROK exchanged letters.", "DPRK=North Korea; ROK=South Korea")]
    [InlineData("Papua New Guinea, Guinea-Bissau and Equatorial Guinea voted.", "Papua New Guinea=Papua New Guinea; Guinea-Bissau=Guinea-Bissau; Equatorial Guinea=Equatorial Guinea")]
    public void Every_name_of_a_country_means_the_country(string text, string expected) =>
        Assert.Equal(expected, NameReading.Mentions(text, ActorKind.Country));

    [Theory]
    [InlineData("Delegates from Peru met in Lima on Monday.", "Peru=Peru", "Lima=Lima")]
    [InlineData("Austria hosted them in Vienna.", "Austria=Austria", "Vienna=Vienna")]
    [InlineData("She flew to Ottawa to thank Canada.", "Canada=Canada", "Ottawa=Ottawa")]
    [InlineData("Madrid residents welcomed Spain's decision.", "Spain=Spain", "Madrid=Madrid")]
    public void A_capital_where_things_happen_is_the_city(string text, string countries, string places)
    {
        Assert.Equal(countries, NameReading.Mentions(text, ActorKind.Country));
        Assert.Equal(places, NameReading.Mentions(text, ActorKind.Place));
    }

    [Theory]
    [InlineData("Korea won the match.")]
    [InlineData("North Korea fired a missile. Korea is cold.")]
    public void Bare_Korea_is_nobody_when_the_text_does_not_tell(string text) =>
        Assert.DoesNotContain("South Korea", NameReading.Mentions(text));

    [Fact]
    public void Bare_Korea_is_South_Korea_when_the_text_says_so() =>
        Assert.Equal(
            "South Korea=South Korea; North Korea=North Korea; Korea=South Korea",
            NameReading.Mentions("South Korea answered North Korea. Exports from Korea grew."));

    [Theory]
    [InlineData("Farmers in Georgia, near Atlanta, lost peaches to Alabama.", "")]
    [InlineData("Georgia and Armenia opened the Tbilisi road.", "Georgia=Georgia; Armenia=Armenia")]
    [InlineData("Congo is a river and two states.", "")]
    [InlineData("In Congo, fighting near Goma displaced thousands.", "Congo=Democratic Republic of the Congo")]
    [InlineData("Michael Jordan scored 40 points.", "")]
    [InlineData("Officials from Peru, Chad and Chile met.", "Peru=Peru; Chad=Chad; Chile=Chile")]
    [InlineData("Jordan and Malta signed the deal.", "Jordan=Jordan; Malta=Malta")]
    [InlineData("Envoys of Poland, Georgia and Peru met in Oslo.", "Poland=Poland; Georgia=Georgia; Peru=Peru")]
    [InlineData("Georgia and Alabama share a river.", "")]
    [InlineData("Jordan and Pippen won again.", "")]
    [InlineData("Let us roast the turkey and polish the table.", "")]
    [InlineData("African Americans and Native Americans marched.", "")]
    [InlineData("Anti-American slogans were painted over.", "")]
    public void A_name_with_several_bearers_needs_evidence(string text, string countries) =>
        Assert.Equal(countries, NameReading.Mentions(text, ActorKind.Country));

    [Theory]
    [InlineData("Chile and Argentina met. The two countries signed nothing.", "Chile=Chile; Argentina=Argentina; two countries=Chile; two countries=Argentina")]
    [InlineData("Ghana, Togo and Benin met. The three nations share a grid.", "Ghana=Ghana; Togo=Togo; Benin=Benin; three nations=Ghana; three nations=Togo; three nations=Benin")]
    [InlineData("Both countries will gain.", "")]
    [InlineData("India and Nepal talked while China and Bhutan watched Laos. The three countries agreed.", "India=India; Nepal=Nepal; China=China; Bhutan=Bhutan; Laos=Laos")]
    public void Words_that_refer_back_mean_the_countries_named_together(string text, string expected) =>
        Assert.Equal(expected, NameReading.Mentions(text, ActorKind.Country));

    [Fact]
    public void The_table_holds_every_code_once()
    {
        string[] codes = DataTable.Rows("countries.tsv").Select(row => row[0]).Where(code => code != "-").ToArray();
        Assert.Equal(250, codes.Length);
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(DataTable.Rows("countries.tsv"), row => Assert.Equal(6, row.Length));
    }

    [Fact]
    public void No_mention_overlaps_another_but_for_words_of_several_actors()
    {
        foreach (SourceDocument document in SeedFacts.Documents)
        {
            NameIndex names = NameReading.Read(document.Text);
            TextSpan[] spans = names.Mentions.Select(mention => mention.Span).Distinct().ToArray();
            for (int i = 1; i < spans.Length; i++)
                Assert.True(spans[i - 1].End <= spans[i].Start);
        }
    }
}
