using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>The small word classes of advice-words.tsv.</summary>
internal static class AdviceWords
{
    private const int LongestAside = 8;

    private static readonly Dictionary<string, WordSet> Classes = DataTable.Rows("advice-words.tsv")
        .ToDictionary(row => row[0], row => new WordSet(row[1].Split(' ')), StringComparer.Ordinal);

    /// <summary>Verbs that report what somebody says or thinks.</summary>
    public static WordSet Reporting { get; } = Classes["reporting"];

    /// <summary>Nouns whose that-clause is somebody's opinion: "the demand that".</summary>
    public static WordSet ReportedNoun { get; } = Classes["reported-noun"];

    /// <summary>Nouns by which a text speaks of itself: "this report recommends".</summary>
    public static WordSet OwnNoun { get; } = Classes["own-noun"];

    /// <summary>Verbs that address the reader's attention, not anybody's action: "it should be noted".</summary>
    public static WordSet Discourse { get; } = Classes["discourse"];

    /// <summary>Verbs with which "let us" only leads through the text: "let us turn to".</summary>
    public static WordSet Chatter { get; } = Classes["chatter"];

    /// <summary>Verbs with which a page asks its visitor for something: "please subscribe".</summary>
    public static WordSet PageVerb { get; } = Classes["page-verb"];

    /// <summary>Verbs that make "should" an expectation: "shoppers should see lower prices".</summary>
    public static WordSet Prediction { get; } = Classes["prediction"];

    /// <summary>Words behind "should be" that make it an expectation: "should be ready".</summary>
    public static WordSet PredictionComplement { get; } = Classes["prediction-complement"];

    /// <summary>Verbs that make "must" and "have to" a burden told, not advice given: "patients must wait".</summary>
    public static WordSet Burden { get; } = Classes["burden"];

    /// <summary>Past participles that do not end in -ed.</summary>
    public static WordSet Participle { get; } = Classes["participle"];

    /// <summary>Words that open a clause which tells a condition, time, reason or question.</summary>
    public static WordSet Subordinator { get; } = Classes["subordinator"];

    /// <summary>Words after which a modal stands before its subject: "nor should the council".</summary>
    public static WordSet InvertedBy { get; } = Classes["inverted-by"];

    /// <summary>Articles, possessives and quantifiers.</summary>
    public static WordSet Determiner { get; } = Classes["determiner"];

    /// <summary>Pronouns in subject form.</summary>
    public static WordSet Pronoun { get; } = Classes["pronoun"];

    /// <summary>Subjects too vague to advise: "this must change".</summary>
    public static WordSet VagueSubject { get; } = Classes["vague-subject"];

    /// <summary>Words that are no base verb.</summary>
    public static WordSet NoVerb { get; } = Classes["no-verb"];

    /// <summary>Nouns for people and bodies that can act on advice.</summary>
    public static WordSet Agent { get; } = Classes["agent"];

    /// <summary>Adverbs that tell how often something is the case, so that "have to" beside them describes.</summary>
    public static WordSet Frequency { get; } = Classes["frequency"];

    /// <summary>Words that open a condition, a reason or an embedded question wherever they stand.</summary>
    public static WordSet Conditional { get; } = Classes["conditional"];

    /// <summary>Words that do so only at the head of a clause, or right before the cue: "as it should".</summary>
    public static WordSet Opening { get; } = Classes["opening"];

    /// <summary>Relative pronouns.</summary>
    public static WordSet Relative { get; } = Classes["relative"];

    /// <summary>Words before "need to" that make "need" a noun.</summary>
    public static WordSet NeedModifier { get; } = Classes["need-modifier"];

    /// <summary>Words before "need to" and "have to" that make them hypothetical, denied or habitual.</summary>
    public static WordSet Hypothesis { get; } = Classes["hypothesis"];

    /// <summary>Reporting verbs that are as often nouns or verbs of other meaning.</summary>
    public static WordSet AmbiguousReport { get; } = Classes["ambiguous-report"];

    /// <summary>Subjects whose "suggests that" is the author's own conclusion: "the evidence suggests that".</summary>
    public static WordSet Evidence { get; } = Classes["evidence"];

    /// <summary>Words that can follow a noun but hardly open what somebody says.</summary>
    public static WordSet Preposition { get; } = Classes["preposition"];

    /// <summary>Forms of "to be" in the indicative.</summary>
    public static WordSet BeForm { get; } = Classes["be-form"];

    /// <summary>Auxiliaries that give "to be" a mood.</summary>
    public static WordSet Mood { get; } = Classes["mood"];

    /// <summary>Auxiliaries of possibility.</summary>
    public static WordSet Possibility { get; } = Classes["possibility"];

    /// <summary>People of whom "must" and "need to" tell a rule or a difficulty: "applicants must be 18", "attackers need to".</summary>
    public static WordSet Bound { get; } = Classes["bound"];

    /// <summary>Verbs that make "should" an expectation when nobody acts: "the programme should create jobs".</summary>
    public static WordSet Outcome { get; } = Classes["outcome"];

    /// <summary>Nouns for what lays down duties.</summary>
    public static WordSet Law { get; } = Classes["law"];

    /// <summary>Words that join such a noun to the duty: "requires", "under".</summary>
    public static WordSet LawVerb { get; } = Classes["law-verb"];

    /// <summary>What a page tells its visitors to do: "must be logged in", "should contact".</summary>
    public static WordSet PageRequest { get; } = Classes["page-request"];

    /// <summary>Nouns of research: what further studies should do is no advice on practice.</summary>
    public static WordSet Research { get; } = Classes["research"];

    /// <summary>Verbs of research: "should be investigated further".</summary>
    public static WordSet ResearchVerb { get; } = Classes["research-verb"];

    /// <summary>Adjectives that praise a way to act.</summary>
    public static WordSet Good { get; } = Classes["good"];

    /// <summary>Nouns for a way to act.</summary>
    public static WordSet Option { get; } = Classes["option"];

    /// <summary>What is fair to do to people, so that "have to be" before it asks for it: "victims have to be heard".</summary>
    public static WordSet FairTreatment { get; } = Classes["fair-treatment"];

    /// <summary>Words by which a noun belongs to somebody else: "the official advice".</summary>
    public static WordSet ForeignOwner { get; } = Classes["foreign-owner"];

    /// <summary>The word before "that" with which a body gives its view: "believes", "is of the view".</summary>
    public static WordSet OwnView { get; } = Classes["own-view"];

    /// <summary>What "must be" only supposes of somebody: "you must be tired".</summary>
    public static WordSet Epistemic { get; } = Classes["epistemic"];

    /// <summary>Verbs for what is done with letters, and where they go: "questions should be sent to the secretariat".</summary>
    public static WordSet Correspondence { get; } = Classes["correspondence"];

    /// <summary>Where letters go.</summary>
    public static WordSet Mailbox { get; } = Classes["mailbox"];

    /// <summary>Nouns behind whose colon the author's advice stands: "my first request is this:".</summary>
    public static WordSet Plea { get; } = Classes["plea"];

    /// <summary>People to whom an imperative is addressed by "for parents:".</summary>
    public static WordSet Addressed { get; } = Classes["addressed"];

    /// <summary>Verbs with which an imperative more often leads the reader than advises: "take the case of", "read our report".</summary>
    public static WordSet Rhetorical { get; } = Classes["rhetorical"];

    /// <summary>What is handed in at fixed times, so that "must" beside it tells a rule: "must report each year".</summary>
    public static WordSet Filing { get; } = Classes["filing"];

    /// <summary>What people are made to do at counters: "exporters must fill in eleven forms".</summary>
    public static WordSet Paperwork { get; } = Classes["paperwork"];

    /// <summary>What may be deserved without anybody being asked to act: "deserves credit".</summary>
    public static WordSet Praise { get; } = Classes["praise"];

    /// <summary>People whom a sentence may call before it asks them: "Ministers, do not close the schools".</summary>
    public static WordSet Vocative { get; } = Classes["vocative"];

    /// <summary>Verbs with which a speaker tells of advice once given: "I told this forum that".</summary>
    public static WordSet StatedPast { get; } = Classes["stated-past"];

    /// <summary>Who can take up what a study found: "clinicians could use this score".</summary>
    public static WordSet Practitioner { get; } = Classes["practitioner"];

    /// <summary>Verbs that lead the reader or serve the page at the head of a sentence: "look", "suppose", "subscribe".</summary>
    public static WordSet Leading { get; } = Classes["leading"];

    /// <summary>A verb and the word behind it that together ask for nothing: "put-differently", "make-no", "never-mind".</summary>
    public static WordSet Aside { get; } = Classes["aside"];

    /// <summary>What is deserved as praise: "heard", "remembered".</summary>
    public static WordSet Honour { get; } = Classes["honour"];

    /// <summary>Words by which a command is known to be about the page: "newsletter", "click".</summary>
    public static WordSet PageWord { get; } = Classes["page-word"];

    /// <summary>Verbs that are adjectives as well: "open", "clean".</summary>
    public static WordSet BareAdjective { get; } = Classes["bare-adjective"];

    /// <summary>Verbs that tell whose words stand before them, but hardly open what somebody says: "…, the report shows".</summary>
    public static WordSet ReportingAfter { get; } = Classes["reporting-after"];

    /// <summary>Nouns of "in the view of": what somebody else thinks.</summary>
    public static WordSet ViewFrame { get; } = Classes["view-frame"];

    /// <summary>What rises and falls by decision, so that "should rise" beside it advises: "the levy should rise".</summary>
    public static WordSet PolicyQuantity { get; } = Classes["policy-quantity"];

    /// <summary>Verbs by which "must" only says that a choice is due: "must decide by June whether".</summary>
    public static WordSet Deliberation { get; } = Classes["deliberation"];

    /// <summary>Words behind such a verb that open the choice: "whether", "between".</summary>
    public static WordSet Dilemma { get; } = Classes["dilemma"];

    /// <summary>What a court makes somebody pay.</summary>
    public static WordSet Award { get; } = Classes["award"];

    /// <summary>What something is done under, so that "must" beside it tells its terms: "under the plan".</summary>
    public static WordSet Arrangement { get; } = Classes["arrangement"];

    /// <summary>Bodies that speak in a motion or declaration: "the congress demands".</summary>
    public static WordSet Assembly { get; } = Classes["assembly"];

    /// <summary>Words in the title of a text by which such a body speaks.</summary>
    public static WordSet Resolution { get; } = Classes["resolution"];

    /// <summary>Verbs in which the heading of demands ends: "and therefore calls".</summary>
    public static WordSet CallVerb { get; } = Classes["call-verb"];

    /// <summary>Words that number a sentence: "first", "finally".</summary>
    public static WordSet Ordinal { get; } = Classes["ordinal"];

    /// <summary>Words that join advice to the text before it: "therefore".</summary>
    public static WordSet Connective { get; } = Classes["connective"];

    /// <summary>Words behind "look" that make it a deed: "should look for a site".</summary>
    public static WordSet Pursuit { get; } = Classes["pursuit"];

    /// <summary>Words behind "should be published" that tell how: "without delay"; others tell when.</summary>
    public static WordSet WayOfPublishing { get; } = Classes["way-of-publishing"];

    /// <summary>Words behind "should be published in" that tell how: "full".</summary>
    public static WordSet PublishedIn { get; } = Classes["published-in"];

    /// <summary>Nouns whom "let" asks for nothing: "let the record show".</summary>
    public static WordSet Unheeded { get; } = Classes["unheeded"];

    /// <summary>Words that open an aside between commas: "should, for its part, publish".</summary>
    public static WordSet AsideOpener { get; } = Classes["aside-opener"];

    private static WordSet Adverb { get; } = Classes["adverb"];

    /// <summary>Whether a word may stand between the parts of a verb phrase: "must also swiftly".</summary>
    public static bool IsAdverb(Token token) =>
        Adverb.Contains(token)
        || (token.Kind == TokenKind.Word && token.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal)
            && !token.Is("apply") && !token.Is("supply") && !token.Is("comply") && !token.Is("rely") && !token.Is("reply") && !token.Is("multiply"));

    /// <summary>The first index from <paramref name="index"/> on that is no adverb and no adverb between commas.</summary>
    public static int SkipAdverbs(IReadOnlyList<Token> tokens, int index)
    {
        while (index < tokens.Count)
        {
            if (IsAdverb(tokens[index]))
                index++;
            else if (tokens[index].Is(",") && index + 2 < tokens.Count && IsAdverb(tokens[index + 1]) && tokens[index + 2].Is(","))
                index += 3;
            else if (BehindAside(tokens, index) is var behind and > 0)
                index = behind;
            else
                break;
        }

        return index;
    }

    // "should, first of all, mend": what stands behind the second comma must be a verb of action.
    private static int BehindAside(IReadOnlyList<Token> tokens, int comma)
    {
        if (!tokens[comma].Is(",") || comma + 2 >= tokens.Count || !AsideOpener.Contains(tokens[comma + 1]))
            return -1;
        for (int i = comma + 2; i + 1 < tokens.Count && i < comma + LongestAside; i++)
        {
            if (tokens[i].Is(","))
                return ImperativeVerbs.Has(tokens[i + 1].Lower) || tokens[i + 1].Lower is "be" or "not" ? i + 1 : -1;
        }

        return -1;
    }
}
