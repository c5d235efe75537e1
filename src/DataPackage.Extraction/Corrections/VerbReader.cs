using System;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Corrections;

/// <summary>What every entry has.</summary>
internal sealed record EntryHead(string ArticleId, string Quote, string Why, string By, CorrectionPlace Place);

/// <summary>Reads what an entry wants done.</summary>
internal sealed class VerbReader
{
    private readonly EntryHead head;
    private readonly Action<TextSpan, string> report;

    public VerbReader(EntryHead head, Action<TextSpan, string> report)
    {
        this.head = head;
        this.report = report;
    }

    public Correction? Read(string verb, JsonValue value)
    {
        if (verb == "drop")
            return ReadDrop(value);
        if (value.Kind != JsonKind.Object)
        {
            report(value.Span, "The value of '" + verb + "' must be an object in braces");
            return null;
        }

        var members = new EntryMembers(value, report);
        return verb switch
        {
            "set" => ReadSet(members),
            "fix" => ReadFix(members),
            "rename" => ReadRename(members),
            _ => ReadAdd(members),
        };
    }

    private DropCorrection? ReadDrop(JsonValue value)
    {
        if (value.Kind == JsonKind.String && FactOf(value.Text) is CorrectedFact.Event or CorrectedFact.Recommendation)
            return new DropCorrection(head.ArticleId, head.Quote, head.Why, head.By, head.Place, FactOf(value.Text)!.Value);
        report(value.Span, "The value of 'drop' must be \"event\" or \"recommendation\"");
        return null;
    }

    private SetCorrection ReadSet(EntryMembers members)
    {
        members.Allow("title", "authors", "publisher", "published");
        string? published = members.Text("published");
        if (published is not null)
            ReadDate(members, "published");
        var values = new SuppliedMetadata(
            members.Text("title"),
            members.Texts("authors") is { } authors ? string.Join("|", authors) : null,
            members.Text("publisher"),
            published,
            head.Why + " (" + head.By + ")");
        return new SetCorrection(head.ArticleId, head.Quote, head.Why, head.By, head.Place, values);
    }

    private FixCorrection ReadFix(EntryMembers members)
    {
        members.Allow("date", "kind", "factuality");
        return new FixCorrection(
            head.ArticleId, head.Quote, head.Why, head.By, head.Place,
            ReadDate(members, "date"), members.Enum<EventKind>("kind"), members.Enum<Factuality>("factuality"));
    }

    private RenameCorrection? ReadRename(EntryMembers members)
    {
        members.Allow("article", "event", "recommendation");
        if (members.OneOf("article", "event", "recommendation") is not { } one || members.Text(one.Name) is not { } name)
            return null;
        if (IsName(name))
            return new RenameCorrection(head.ArticleId, head.Quote, head.Why, head.By, head.Place, FactOf(one.Name)!.Value, name);
        report(one.Value.Span, "'" + name + "' cannot be a member name; begin with a capital letter and write letters and digits only, for example MinistersMet");
        return null;
    }

    private Correction? ReadAdd(EntryMembers members)
    {
        members.Allow("event", "recommendation");
        if (members.OneOf("event", "recommendation") is not { } one || members.Value(one.Name, JsonKind.Object) is not { } value)
            return null;
        var fact = new EntryMembers(value, report);
        if (one.Name == "event")
        {
            fact.Allow("date", "dateText", "summary", "kind", "factuality", "actors", "place");
            var e = new AddedEvent(
                ReadDate(fact, "date"), fact.Text("dateText"), fact.Text("summary"),
                fact.Enum<EventKind>("kind"), fact.Enum<Factuality>("factuality"), fact.Texts("actors"), fact.Text("place"));
            return new AddEventCorrection(head.ArticleId, head.Quote, head.Why, head.By, head.Place, e);
        }

        fact.Allow("action", "modality", "strength", "addressees");
        var advice = new AddedRecommendation(
            fact.Text("action"), fact.Text("modality"), fact.Enum<Strength>("strength"), fact.Texts("addressees"));
        return new AddRecommendationCorrection(head.ArticleId, head.Quote, head.Why, head.By, head.Place, advice);
    }

    private EdtfDate? ReadDate(EntryMembers members, string name)
    {
        if (members.Text(name) is not { } text)
            return null;
        if (EdtfDate.TryParse(text.Trim(), out EdtfDate date) && !date.IsNone)
            return date;
        report(members.Value(name, JsonKind.String)!.Span, "'" + text + "' is no EDTF date; write it like 2012-07-04, 2012-07 or 2012");
        return null;
    }

    private static CorrectedFact? FactOf(string name) => name switch
    {
        "article" => CorrectedFact.Article,
        "event" => CorrectedFact.Event,
        "recommendation" => CorrectedFact.Recommendation,
        _ => null,
    };

    // Letters of any script; what the linker makes of titles is no wider.
    private static bool IsName(string name) =>
        name.Length <= 100 && char.IsUpper(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
