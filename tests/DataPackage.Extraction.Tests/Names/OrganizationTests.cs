namespace DataPackage.Extraction.Tests;

public class OrganizationTests
{
    [Theory]
    [InlineData("The Ministry of Health and Welfare warned of dengue.", "Ministry of Health and Welfare=Ministry of Health and Welfare")]
    [InlineData("It sued the Securities and Exchange Commission.", "Securities and Exchange Commission=Securities and Exchange Commission")]
    [InlineData("A team at Keele University found it.", "Keele University=Keele University")]
    [InlineData("The WHO and the IMF disagreed.", "WHO=World Health Organization; IMF=International Monetary Fund")]
    [InlineData("The European Water Agency (EWA) acted. The EWA paid.", "European Water Agency=European Water Agency; EWA=European Water Agency; EWA=European Water Agency")]
    [InlineData("Bank of Zambia officials and the World Bank met.", "Bank of Zambia=Bank of Zambia; World Bank=World Bank")]
    public void Organisations_are_read_from_their_nouns_and_short_forms(string text, string expected) =>
        Assert.Equal(expected, NameReading.Mentions(text, ActorKind.Organization));

    [Fact]
    public void A_ministry_is_called_after_its_country() =>
        Assert.Equal(
            "Peruvian=Peru; Ministry of Mines=Ministry of Mines (Peru); Ministry of Mines=Ministry of Mines (Peru)",
            NameReading.Mentions("The Peruvian Ministry of Mines closed it. The Ministry of Mines gave no date."));

    [Theory]
    [InlineData("Parties signed the Paris Agreement.", "Paris Agreement=Paris Agreement")]
    [InlineData("Parliament passed the Online Harms Act last week.", "Online Harms Act=Online Harms Act")]
    [InlineData("The Treaty on the Prohibition of Nuclear Weapons entered into force.", "Treaty on the Prohibition of Nuclear Weapons=Treaty on the Prohibition of Nuclear Weapons")]
    [InlineData("They cited Security Council Resolution 1701 again.", "Security Council Resolution 1701=Security Council Resolution 1701")]
    [InlineData("The ministers signed a bilateral fisheries agreement in Lisbon.", "bilateral fisheries agreement=bilateral fisheries agreement")]
    [InlineData("They renewed a memorandum on student exchanges in 2009.", "memorandum on student exchanges=memorandum on student exchanges")]
    [InlineData("The 1910 treaty was annulled.", "1910 treaty=1910 treaty")]
    [InlineData("The Marine Cable Protection Treaty (MCPT) expires; the MCPT was never renewed.", "Marine Cable Protection Treaty=MCPT; MCPT=MCPT; MCPT=MCPT")]
    [InlineData("Bill Gates acts in agreement with the law.", "")]
    [InlineData("The Law School and the Convention Center closed.", "")]
    public void Agreements_and_laws_are_instruments(string text, string expected) =>
        Assert.Equal(expected, NameReading.Instruments(text));

    [Theory]
    [InlineData("The finance ministers asked donors for help.", "finance ministers; donors")]
    [InlineData("Iranian security forces arrested three journalists.", "Iranian security forces; journalists")]
    [InlineData("The city council rejected military aid.", "city council")]
    public void Those_without_a_name_are_groups(string text, string expected) =>
        Assert.Equal(expected, NameReading.Groups(text));

    [Theory]
    [InlineData("")]
    [InlineData("--- ''' \"\" (( U.S.-")]
    [InlineData("\uD800 Minister \uDC00 President \uD83D\uDE00 of of the The and And Ministry of")]
    public void No_text_makes_it_throw(string text) => Assert.NotNull(NameReading.Read(text));
}
