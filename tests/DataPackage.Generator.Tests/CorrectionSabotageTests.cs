using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataPackage.Generator.Tests;

/// <summary>Damaged and hostile corrections files: what is wrong is told once and at its place, nothing is injected, the texts compile.</summary>
public class CorrectionSabotageTests
{
    private const string Whole = """{ "corrections": [ { "article": "bridge", "quote": "first half", "drop": "event", "why": "x", "by": "y" } ] }""";
    private const string Right = "\"article\": \"bridge\", \"quote\": \"first half\"";

    public static TheoryData<string> Attacks => [.. Sabotage.Attacks];

    /// <summary>Files that are no JSON, or not all of it.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "DPK0301(1,1)", string.Empty },
        { "DPK0301(1,1)", "\0\0\0\0" },
        { "DPK0301(1,3)", "PK\u0003\u0004\u0014\0\u0006\0" },
        { "DPK0301(1,12)", "corrections:\n  - article: bridge" },
        { "DPK0301(1,1)", "<corrections/>" },
        { "DPK0301(1,34)", new string('[', 100_000) },
        { "DPK0301(1,162)", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) },
        { "DPK0301(1,106)", Whole[..105] },
        { "DPK0301(1,74)", Whole[..76] },
        { "DPK0301(2,1)", Whole + "\n" + Whole },
        { "DPK0301(1,110)", Whole + "\0" },
        { "DPK0301(1,17)", """{"corrections": 'none'}""" },
        { "DPK0301(1,21)", """{"corrections": [], }""" },
        { "DPK0301(1,18)", """{"corrections": "\u12"}""" },
        { "DPK0301(1,17)", """{"corrections": "\uD83D"}""" },
        { "DPK0301(1,17)", "{\"corrections\": \"a\nb\"}" },
        { "", "\uFEFF{\"corrections\": []} // none yet" },
    };

    /// <summary>JSON of another shape.</summary>
    public static TheoryData<string, string> Misshapen => new()
    {
        { "DPK0301(1,1)", "null" },
        { "DPK0301(1,1)", "\"corrections\"" },
        { "DPK0301(1,17)", """{"corrections": NaN}""" },
        { "DPK0301(1,17)", """{"corrections": 1e999999999}""" },
        { "DPK0301(1,17)", "{\"corrections\": " + new string('9', 100_000) + "}" },
        { "DPK0301(1,2)", """{"Corrections": []}""" },
        { "DPK0301(1,21)", """{"corrections": [], "corrections": []}""" },
        { "DPK0301(1,17)", """{"corrections": {}}""" },
        { "DPK0301(1,18) DPK0301(1,24) DPK0301(1,28)", """{"corrections": [null, [], "x"]}""" },
        { "DPK0301(1,32)", Entry("\"article\": 7, \"quote\": \"first half\", \"drop\": \"event\"") },
        { "DPK0301(1,51)", Entry("\"article\": \"bridge\", \"quote\": [], \"drop\": \"event\"") },
        { "DPK0301(1,51)", Entry("\"article\": \"bridge\", \"quote\": \"\", \"drop\": \"event\"") },
        { "DPK0301(1,42)", Entry("\"article\": \"bridge\", \"article\": \"bridge\", \"quote\": \"first half\", \"drop\": \"event\"") },
        { "DPK0301(1,65)", Entry(Right + ", \"dorp\": \"event\"") },
        { "DPK0301(1,82)", Entry(Right + ", \"drop\": \"event\", \"fix\": {}") },
        { "DPK0301(1,82)", Entry(Right + ", \"fix\": { \"date\": 2021 }") },
        { "DPK0301(1,82)", Entry(Right + ", \"fix\": { \"date\": \"99999999999999999999-99\" }") },
        { "DPK0301(1,72)", Entry(Right + ", \"fix\": \"date\"") },
        { "DPK0301(1,86)", Entry(Right + ", \"rename\": { \"event\": \"class { }\" }") },
    };

    /// <summary>Entries that claim what is not there.</summary>
    public static TheoryData<string, string> Claims => new()
    {
        { "DPK0304(1,57)", Entry("\"article\": \"../../bridge\", \"quote\": \"first half\", \"drop\": \"event\"") },
        { "DPK0304(1,51)", Entry("\"article\": \"BRIDGE\", \"quote\": \"first half\", \"drop\": \"event\"") },
        { "DPK0302(1,51)", Entry("\"article\": \"bridge\", \"quote\": \"third half\", \"drop\": \"event\"") },
        { "DPK0302(1,51)", Entry("\"article\": \"bridge\", \"quote\": \"FIRST HALF\", \"drop\": \"event\"") },
        { "DPK0303(1,51)", Entry("\"article\": \"bridge\", \"quote\": \"first half\", \"drop\": \"recommendation\"") },
        { "DPK0303(1,51)", Entry(Right + ", \"add\": { \"event\": { \"summary\": \"second half\" } }") },
        { "DPK0303(1,51)", Entry(Right + ", \"add\": { \"recommendation\": { \"addressees\": [\"Nobody\"] } }") },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    [MemberData(nameof(Misshapen))]
    [MemberData(nameof(Claims))]
    public void Damage_is_told_at_its_place(string expected, string json) => Assert.Equal(expected, Sabotage.Reports(With(json)));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_correction_does_not_become_code(string attack)
    {
        // Half a character is no JSON: such an attack ends in the reader.
        string value = JsonSerializer.Serialize(attack, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Document[] documents = With($$"""
            { "corrections": [
              { "article": "bridge", "quote": "By Helena Brandt", "set": { "title": {{value}}, "authors": [{{value}}], "publisher": {{value}} }, "why": {{value}}, "by": {{value}} },
              { "article": "bridge", "quote": "first half", "fix": { "date": "2021-10-05" }, "why": {{value}}, "by": {{value}} },
              { "article": "bridge", "quote": "must publish the figures", "add": { "recommendation": { "modality": {{value}} } }, "why": {{value}}, "by": {{value}} },
              { "article": "bridge", "quote": "The other half is still a drawing", "add": { "event": { "date": "2022", "place": {{value}} } }, "why": {{value}}, "by": {{value}} } ] }
            """);
        Assert.Empty(Sabotage.Reports(documents));
        Sabotage.AssertHarmless(documents, "Corpus", "Corpus", "2");
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("In2021")]
    [InlineData("Class")]
    [InlineData("All")]
    [InlineData("Events")]
    [InlineData("Corpus")]
    [InlineData("\u01C4")]
    public void A_name_given_by_hand_hides_nothing(string name)
    {
        Document[] documents = With("{ \"corrections\": [ "
            + "{ " + Right + ", \"rename\": { \"event\": \"" + name + "\" }, \"why\": \"x\", \"by\": \"y\" }, "
            + "{ \"article\": \"bridge\", \"quote\": \"must publish\", \"rename\": { \"recommendation\": \"" + name + "\" }, \"why\": \"x\", \"by\": \"y\" }, "
            + "{ \"article\": \"bridge\", \"quote\": \"second half\", \"rename\": { \"recommendation\": \"" + name + "\" }, \"why\": \"x\", \"by\": \"y\" }, "
            + "{ \"article\": \"bridge\", \"quote\": \"By Helena\", \"rename\": { \"article\": \"" + name + "\" }, \"why\": \"x\", \"by\": \"y\" } ] }");
        Assert.Empty(Sabotage.Reports(documents));
        Sabotage.AssertHarmless(documents, "Corpus", "Corpus", "2");
    }

    private static string Entry(string members) => "{\"corrections\": [ { " + members + ", \"why\": \"x\", \"by\": \"y\" } ] }";

    private static Document[] With(string corrections) =>
        [new("/p/bridge.txt", Texts.Bridge), new("/p/library.txt", Texts.Library), new("/p/corrections.json", corrections) { Metadata = { ["DataPackageKind"] = "corrections" } }];
}
