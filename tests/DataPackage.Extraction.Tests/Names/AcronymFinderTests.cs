using System.Linq;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class AcronymFinderTests
{
    [Theory]
    [InlineData("The World Health Organization (WHO) met.", "WHO=World Health Organization")]
    [InlineData("They signed a Customs and Cross-Border Agreement (CCBA) in May.", "CCBA=Customs and Cross-Border Agreement")]
    [InlineData("a Transit and Port Treaty (TPT) and Customs and Cross-Border Agreement (CCBA)", "TPT=Transit and Port Treaty|CCBA=Customs and Cross-Border Agreement")]
    [InlineData("the Overall Exchange of Military Intelligence Treaty (OEMIT) was cancelled", "OEMIT=Overall Exchange of Military Intelligence Treaty")]
    [InlineData("the UAE (United Arab Emirates) and Oman", "UAE=United Arab Emirates")]
    [InlineData("the EU-UAE (United Arab Emirates) talks", "UAE=United Arab Emirates")]
    [InlineData("small and medium-sized enterprises (SMEs) pay", "SMEs=small and medium-sized enterprises")]
    [InlineData("non-governmental organizations (NGOs) left", "NGOs=non-governmental organizations")]
    [InlineData("research and development (R&D) costs", "R&D=research and development")]
    [InlineData("the Group of 20 (G20) summit", "G20=Group of 20")]
    [InlineData("the World Wide Web Consortium (W3C) said", "W3C=World Wide Web Consortium")]
    [InlineData("carbon dioxide (CO2) rose", "CO2=carbon dioxide")]
    [InlineData("the Organisation for Economic Co-operation and Development (OECD)", "OECD=Organisation for Economic Co-operation and Development")]
    [InlineData("the Office of the United Nations High Commissioner for Refugees (UNHCR)", "UNHCR=United Nations High Commissioner for Refugees")]
    [InlineData("the Association of Southeast Asian Nations (ASEAN; founded 1967)", "ASEAN=Association of Southeast Asian Nations")]
    [InlineData("the European Court of Auditors (hereafter \"ECA\") found", "ECA=European Court of Auditors")]
    [InlineData("the \"European Court of Auditors\" (ECA) found", "ECA=European Court of Auditors")]
    [InlineData("the European Medicines Agency, or EMA, approved it", "EMA=European Medicines Agency")]
    [InlineData("driving at 60 miles per hour (mph) is", "mph=miles per hour")]
    [InlineData("The Onion Router (TOR) hides", "TOR=The Onion Router")]
    [InlineData("magnetic resonance imaging (MRI) and positron emission tomography (PET)", "MRI=magnetic resonance imaging|PET=positron emission tomography")]
    [InlineData("the P. Ferrand School of Public Health (FSPH) opened", "FSPH=P. Ferrand School of Public Health")]
    [InlineData("Institute for Rural Water Studies (RWS Institute) opened", "RWS Institute=Institute for Rural Water Studies")]
    [InlineData("an application programming\ninterface (API) key.", "API=application programming interface")]
    [InlineData("Germany, France, and the United Kingdom (GFK) talks", "GFK=Germany, France, and the United Kingdom")]
    [InlineData("M\u00E9decins Sans Fronti\u00E8res (MSF) warned", "MSF=M\u00E9decins Sans Fronti\u00E8res")]
    [InlineData("Bus Rapid Transit [BRT] lanes", "BRT=Bus Rapid Transit")]
    [InlineData("the intergovernmental panel on climate change (IPCC)", "IPCC=intergovernmental panel on climate change")]
    [InlineData("the Harbour Residents' Association (HRA) sued", "HRA=Harbour Residents' Association")]
    [InlineData("a plea of the Lagos Waterfront Residents\u2019 Association (LWRA)", "LWRA=Lagos Waterfront Residents\u2019 Association")]
    [InlineData("the Mineworkers' Unity of South Africa (MWUSA) met", "MWUSA=Mineworkers' Unity of South Africa")]
    [InlineData("at the Seafarers\u2019 Welfare Council (SWC), and", "SWC=Seafarers\u2019 Welfare Council")]
    [InlineData("the Teachers' and Nurses' Union (TNU) struck", "TNU=Teachers' and Nurses' Union")]
    [InlineData("the Women's Harbour League (WHL) met", "WHL=Women's Harbour League")]
    [InlineData("The European Central Bank's (ECB) purchases", "ECB=European Central Bank")]
    [InlineData("The Centers for Medicare & Medicaid Services (CMS) held a forum", "CMS=Centers for Medicare & Medicaid Services")]
    [InlineData("The Centers for Disease Control and Prevention (CDC) counted", "CDC=Centers for Disease Control and Prevention")]
    [InlineData("it was 'quiet' in the Port Health Office (PHO)", "PHO=Port Health Office")]
    public void A_definition_gives_the_pair(string text, string pairs) => Assert.Equal(pairs, Find(text));

    [Theory]
    [InlineData("The plan failed (see below).")]
    [InlineData("Sen. Rick Taxman (R-TX) spoke.")]
    [InlineData("Senator Dana Wales (D) spoke.")]
    [InlineData("The minister (John Smith) left.")]
    [InlineData("The talks (2017-2020) failed.")]
    [InlineData("The court (in Rome) ruled.")]
    [InlineData("Shares of Reed (NYSE: RDX) fell.")]
    [InlineData("He paid 50 euros (USD 55) for it.")]
    [InlineData("The bank moved (IMF data show this).")]
    [InlineData("The Federation of Boxing (FIFA) did not exist.")]
    [InlineData("She met the mayor (NASA paid).")]
    [InlineData("It rained ().")]
    [InlineData("The hotel (HOTEL) was full.")]
    public void Other_brackets_give_none(string text) => Assert.Equal("", Find(text));

    private static string Find(string text) =>
        string.Join('|', AcronymFinder.Find(text, SentenceReader.ReadPlain(text)).Select(pair => pair.Short + "=" + pair.Long));
}
