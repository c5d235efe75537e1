namespace DataPackage.Extraction.Tests;

public class PersonTests
{
    [Theory]
    [InlineData("Mayor Anneke Brouwer spoke. Brouwer promised trams.", "Mayor Anneke Brouwer=Anneke Brouwer; Brouwer=Anneke Brouwer")]
    [InlineData("Finance Minister Tarik Osei resigned. Minister Osei gave no reason.", "Finance Minister Tarik Osei=Tarik Osei; Minister Osei=Tarik Osei")]
    [InlineData("President Ahn Jae-won left. Ahn waved.", "President Ahn Jae-won=Ahn Jae-won; Ahn=Ahn Jae-won")]
    [InlineData("The report by J. K. Marlowe was praised.", "J. K. Marlowe=J. K. Marlowe")]
    [InlineData("Secretary of Energy Paula Grant agreed.", "Secretary of Energy Paula Grant=Paula Grant")]
    [InlineData("Commission chief Ursula von Harten replied.", "Ursula von Harten=Ursula von Harten")]
    [InlineData("Ilse Hartmann, a nurse and union lawyer, sued.", "Ilse Hartmann=Ilse Hartmann")]
    [InlineData("Dr. Okafor treated them.", "Dr. Okafor=Dr. Okafor")]
    public void A_person_keeps_one_actor_through_the_text(string text, string expected) =>
        Assert.Contains(expected, NameReading.Mentions(text, ActorKind.Person));

    [Theory]
    [InlineData("General Motors cut prices.")]
    [InlineData("The Ford Foundation paid.")]
    [InlineData("Hurricane Maria made landfall.")]
    [InlineData("Prince Edward Island voted.")]
    [InlineData("The president of the bank said nothing.")]
    [InlineData("Justice Department lawyers appealed.")]
    public void No_person_is_made_of_a_place_or_an_organisation(string text) =>
        Assert.Equal("", NameReading.Mentions(text, ActorKind.Person));

    [Fact]
    public void Two_persons_of_one_surname_are_told_apart_by_title() =>
        Assert.Equal(
            "Governor Ruth Adams=Ruth Adams; Senator Paul Adams=Paul Adams; Senator Adams=Paul Adams",
            NameReading.Mentions("Governor Ruth Adams met Senator Paul Adams. Senator Adams left, and Adams cried.", ActorKind.Person));

    [Fact]
    public void An_administration_is_an_organisation() =>
        Assert.Equal("Merkel government=Merkel government", NameReading.Mentions("Critics said the Merkel government acted late."));
}
