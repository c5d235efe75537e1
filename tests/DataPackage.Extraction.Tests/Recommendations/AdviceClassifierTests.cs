using DataPackage.Extraction.Recommendations;

namespace DataPackage.Extraction.Tests;

public class AdviceClassifierTests
{
    [Theory]
    [InlineData("Patients with atrial fibrillation should receive anticoagulants.", 2)]
    [InlineData("We recommend screening all pregnant women for anaemia.", 2)]
    [InlineData("Routine use of antibiotics is not recommended.", 2)]
    [InlineData("Interventions to reduce stress among nurses are urgently needed.", 2)]
    [InlineData("Our results suggest that nurses should be trained in pain assessment.", 2)]
    [InlineData("Talk to a lawyer before you sign anything.", 2)]
    [InlineData("Don't lend money to friends.", 2)]
    [InlineData("Clinicians may consider a lower dose in elderly patients.", 1)]
    [InlineData("Vitamin D may be useful in preventing falls.", 1)]
    [InlineData("Laparoscopic repair is a safe alternative to open surgery.", 1)]
    [InlineData("You could try a savings account with a higher rate.", 1)]
    [InlineData("Mortality was lower in the treatment group.", 0)]
    [InlineData("Further studies are needed to confirm these results.", 0)]
    [InlineData("The aim of the study was to determine whether patients should be screened.", 0)]
    [InlineData("Should I sell my stocks?", 0)]
    public void A_single_sentence_advises_strongly_weakly_or_not(string sentence, int label) =>
        Assert.Equal(label, AdviceClassifier.Classify(sentence));
}
