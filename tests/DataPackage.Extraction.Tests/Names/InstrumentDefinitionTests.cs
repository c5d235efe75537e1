using System.Linq;

namespace DataPackage.Extraction.Tests;

public class InstrumentDefinitionTests
{
    [Theory]
    [InlineData("Agreement between the Government of Peru and the Government of Chile on the Sharing of River Water (TIDEX)", "TIDEX")]
    [InlineData("Convention on the Protection of Northern Fisheries (HEMSA)", "HEMSA")]
    public void Behind_the_full_name_of_an_agreement_its_short_form_needs_no_letters_in_common(string definition, string form)
    {
        string text = $"The two sides still quarrel, except for the {definition} that was signed in 2016. "
            + $"Since then nobody has left {form}, and the ministers of both countries have praised it in every speech.";

        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("water.txt", text));

        Assert.Equal(form, Assert.Single(facts.Article!.Acronyms).Short);
        Assert.Equal(form, Assert.Single(facts.Instruments).Short);
        Assert.Equal(Assert.Single(facts.Instruments).Id, Assert.Single(facts.Events).InstrumentIds.Single());
    }
}
