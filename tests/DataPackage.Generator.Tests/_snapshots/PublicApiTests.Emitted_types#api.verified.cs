// The public members of what is printed for the corpus of HandMade.cs. To approve a change, rename the .received file.

readonly record struct Acronym : IEquatable<Acronym>, IFact<Acronym>
    Acronym()
    Article Article { get; }
    bool Equals(Acronym other)
    bool IsNone { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Acronym left, Acronym right)
    static bool operator ==(Acronym left, Acronym right)
    string Long { get; }
    string Short { get; }

readonly record struct Actor : IComparable<Actor>, IEquatable<Actor>, IFact<Actor>
    Actor()
    ActorKind Kind { get; }
    FactList<Event> Events { get; }
    IReadOnlyList<string> Aliases { get; }
    bool Equals(Actor other)
    bool IsNone { get; }
    int CompareTo(Actor other)
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Actor left, Actor right)
    static bool operator ==(Actor left, Actor right)
    string Id { get; }
    string Label { get; }
    string Name { get; }
    string? Iso { get; }

enum ActorKind
    ActorKind()
    Country = 0
    Group = 3
    Organization = 2
    Person = 1
    Place = 4

static class Actors
    static Actor Council { get; }
    static Actor Ports { get; }

readonly record struct Article : IComparable<Article>, IEquatable<Article>, IFact<Article>
    Article()
    ArticleKind Kind { get; }
    EdtfDate? Published { get; }
    FactList<Acronym> Acronyms { get; }
    FactList<Author> Authors { get; }
    FactList<Event> Events { get; }
    FactList<Passage> Headings { get; }
    FactList<Passage> Paragraphs { get; }
    FactList<Recommendation> Recommendations { get; }
    Origin AuthorsOrigin { get; }
    Origin PublishedOrigin { get; }
    Origin PublisherOrigin { get; }
    Origin TitleOrigin { get; }
    SourceFile Source { get; }
    bool Equals(Article other)
    bool IsNone { get; }
    int CompareTo(Article other)
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Article left, Article right)
    static bool operator ==(Article left, Article right)
    string Id { get; }
    string Name { get; }
    string Text { get; }
    string? OriginalPublication { get; }
    string? Publisher { get; }
    string? Series { get; }
    string? Title { get; }

enum ArticleKind
    ArticleKind()
    Commentary = 1
    Editorial = 2
    Essay = 5
    NewsItem = 3
    Other = 0
    PressRelease = 7
    Report = 6
    Speech = 4

static class Articles
    static Article FerriesAndTunnels { get; }
    static Article TheHarbourTunnel { get; }

readonly record struct Author : IEquatable<Author>, IFact<Author>
    Article Article { get; }
    Author()
    AuthorRole Role { get; }
    bool Equals(Author other)
    bool IsNone { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Author left, Author right)
    static bool operator ==(Author left, Author right)
    string Name { get; }
    string? Affiliation { get; }

enum AuthorRole
    Author = 0
    AuthorRole()
    CoAuthor = 1
    EditorialBoard = 3
    Speaker = 2

readonly struct CalendarDay : IComparable<CalendarDay>, IEquatable<CalendarDay>
    CalendarDay()
    DateTime? ToDateTime()
    bool Equals(CalendarDay other)
    int CompareTo(CalendarDay other)
    int Day { get; }
    int Month { get; }
    long Year { get; }
    override bool Equals(object? obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(CalendarDay left, CalendarDay right)
    static bool operator <(CalendarDay left, CalendarDay right)
    static bool operator <=(CalendarDay left, CalendarDay right)
    static bool operator ==(CalendarDay left, CalendarDay right)
    static bool operator >(CalendarDay left, CalendarDay right)
    static bool operator >=(CalendarDay left, CalendarDay right)

enum DatePrecision
    Century = 2
    DatePrecision()
    Day = 7
    Decade = 3
    Millennium = 1
    Month = 6
    Season = 5
    Time = 8
    Unknown = 0
    Year = 4

readonly struct EdtfDate : IComparable, IComparable<EdtfDate>, IEquatable<EdtfDate>
    CalendarDay? Earliest { get; }
    CalendarDay? Latest { get; }
    DatePrecision Precision { get; }
    EdtfDate()
    bool Contains(EdtfDate other)
    bool Equals(EdtfDate other)
    bool IsApproximate { get; }
    bool IsInterval { get; }
    bool IsNone { get; }
    bool IsSet { get; }
    bool IsUncertain { get; }
    bool IsYearUnknown { get; }
    bool Overlaps(EdtfDate other)
    bool Overlaps(int year)
    int CompareTo(EdtfDate other)
    int CompareTo(object? obj)
    int Level { get; }
    int? Year { get; }
    override bool Equals(object? obj)
    override int GetHashCode()
    override string ToString()
    static EdtfDate Parse(string text)
    static bool TryParse(string? text, out EdtfDate date)
    static bool operator !=(EdtfDate left, EdtfDate right)
    static bool operator <(EdtfDate left, EdtfDate right)
    static bool operator <=(EdtfDate left, EdtfDate right)
    static bool operator ==(EdtfDate left, EdtfDate right)
    static bool operator >(EdtfDate left, EdtfDate right)
    static bool operator >=(EdtfDate left, EdtfDate right)
    string ToDisplayString(CultureInfo? culture = null)

readonly record struct Event : IComparable<Event>, IEquatable<Event>, IFact<Event>
    EdtfDate Date { get; }
    Event()
    EventKind Kind { get; }
    FactList<Actor> Actors { get; }
    FactList<Instrument> Instruments { get; }
    FactList<Mention> Mentions { get; }
    Factuality Factuality { get; }
    Location Location { get; }
    Origin Origin { get; }
    bool Concerns(Instrument instrument)
    bool Equals(Event other)
    bool Involves(Actor actor)
    bool IsCorroborated { get; }
    bool IsIn(int year)
    bool IsNone { get; }
    int CompareTo(Event other)
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Event left, Event right)
    static bool operator ==(Event left, Event right)
    string Id { get; }
    string Name { get; }
    string Quote { get; }
    string Summary { get; }
    string? Place { get; }
    void Deconstruct(out EdtfDate date, out string summary)

enum EventKind
    Accuse = 9
    Agree = 1
    Aid = 6
    Assault = 16
    Coerce = 15
    Concede = 4
    Consult = 2
    Cooperate = 5
    EventKind()
    Mobilize = 14
    Other = 0
    Protest = 12
    Reject = 10
    Request = 8
    Retreat = 7
    Sanction = 13
    Support = 3
    Threaten = 11

static class EventQueries
    static IEnumerable<Event> Between(this IEnumerable<Event> events, EdtfDate first, EdtfDate last)
    static IEnumerable<Event> Between(this IEnumerable<Event> events, string first, string last)
    static IEnumerable<Event> Concerning(this IEnumerable<Event> events, Instrument instrument)
    static IEnumerable<Event> Corroborated(this IEnumerable<Event> events)
    static IEnumerable<Event> In(this IEnumerable<Event> events, int year)
    static IEnumerable<Event> Involving(this IEnumerable<Event> events, Actor actor)
    static IEnumerable<Event> OfKind(this IEnumerable<Event> events, EventKind kind)
    static IEnumerable<Event> Overlapping(this IEnumerable<Event> events, EdtfDate date)

static class Events

static class Events.In2015
    static Event PortsSignedThePact { get; }

static class Events.InThe1990s
    static Event NobodyHadWantedIt { get; }

readonly struct FactList<T> where T : struct, IFact<T> : IReadOnlyList<T> where T : struct, IFact<T>
    FactList()
    FactList<T>.Enumerator GetEnumerator()
    T this[int index] { get; }
    int Length { get; }
    override string ToString()

struct FactList<T>.Enumerator : IEnumerator<T> where T : struct, IFact<T>
    Enumerator()
    bool MoveNext()
    readonly T Current { get; }
    readonly void Dispose()
    void Reset()

static class Facts
    static FactList<Actor> Actors { get; }
    static FactList<Article> Articles { get; }
    static FactList<Event> Events { get; }
    static FactList<Instrument> Instruments { get; }
    static FactList<Recommendation> Recommendations { get; }
    static IReadOnlyList<SearchHit> Search(string words)
    static string DataVersion { get; }
    static string GeneratorVersion { get; }

enum Factuality
    Cancelled = 2
    Factuality()
    Hypothetical = 3
    Occurred = 0
    Planned = 1

interface IFact<T> where T : struct
    T At(int document, int row)

readonly record struct Instrument : IComparable<Instrument>, IEquatable<Instrument>, IFact<Instrument>
    FactList<Event> Events { get; }
    Instrument()
    bool Equals(Instrument other)
    bool IsNone { get; }
    int CompareTo(Instrument other)
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Instrument left, Instrument right)
    static bool operator ==(Instrument left, Instrument right)
    string Id { get; }
    string Label { get; }
    string Name { get; }
    string? Long { get; }
    string? Short { get; }

static class Instruments
    static Instrument TunnelPact { get; }

readonly record struct Location : IEquatable<Location>
    Location()
    bool Equals(Location other)
    int Column { get; }
    int Line { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Location left, Location right)
    static bool operator ==(Location left, Location right)
    string File { get; }

readonly record struct Mention : IEquatable<Mention>, IFact<Mention>
    Article Article { get; }
    EdtfDate Date { get; }
    Location Location { get; }
    Mention()
    Origin Origin { get; }
    Passage DateText { get; }
    Passage Passage { get; }
    Passage Summary { get; }
    Provenance DateProvenance { get; }
    bool Equals(Mention other)
    bool IsNone { get; }
    int Length { get; }
    int Start { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Mention left, Mention right)
    static bool operator ==(Mention left, Mention right)
    string Quote { get; }

readonly record struct Origin : IEquatable<Origin>
    Origin()
    Provenance Provenance { get; }
    bool Equals(Origin other)
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Origin left, Origin right)
    static bool operator ==(Origin left, Origin right)
    string? Reason { get; }

readonly record struct Passage : IComparable<Passage>, IEquatable<Passage>, IFact<Passage>
    Article Article { get; }
    Location Location { get; }
    Passage()
    bool Equals(Passage other)
    bool IsNone { get; }
    int CompareTo(Passage other)
    int Length { get; }
    int Start { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Passage left, Passage right)
    static bool operator ==(Passage left, Passage right)
    string Text { get; }

enum Provenance
    Derived = 1
    Provenance()
    Stated = 0
    Supplied = 2

readonly record struct Recommendation : IComparable<Recommendation>, IEquatable<Recommendation>, IFact<Recommendation>
    Article Article { get; }
    FactList<Actor> Addressees { get; }
    Location Location { get; }
    Origin Origin { get; }
    Passage Passage { get; }
    Recommendation()
    Strength Strength { get; }
    bool Addresses(Actor actor)
    bool Equals(Recommendation other)
    bool IsNone { get; }
    int CompareTo(Recommendation other)
    int Length { get; }
    int Ordinal { get; }
    int Start { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(Recommendation left, Recommendation right)
    static bool operator ==(Recommendation left, Recommendation right)
    string Action { get; }
    string Id { get; }
    string Modality { get; }
    string Name { get; }
    string Quote { get; }
    void Deconstruct(out FactList<Actor> addressees, out string action)

static class RecommendationQueries
    static IEnumerable<Article> By(this IEnumerable<Article> articles, string author)
    static IEnumerable<Recommendation> AddressedTo(this IEnumerable<Recommendation> recommendations, Actor actor)
    static IEnumerable<Recommendation> By(this IEnumerable<Recommendation> recommendations, Author author)
    static IEnumerable<Recommendation> By(this IEnumerable<Recommendation> recommendations, string author)

static class Recommendations

static class Recommendations.ByAnaOHara
    static Recommendation PublishThePlans { get; }

readonly record struct SearchHit : IEquatable<SearchHit>
    Event Event { get; }
    Location Location { get; }
    Recommendation Recommendation { get; }
    SearchHit()
    bool Equals(SearchHit other)
    double Score { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(SearchHit left, SearchHit right)
    static bool operator ==(SearchHit left, SearchHit right)
    string Quote { get; }

readonly record struct SourceFile : IEquatable<SourceFile>
    SourceFile()
    bool Equals(SourceFile other)
    int Length { get; }
    override bool Equals(object obj)
    override int GetHashCode()
    override string ToString()
    static bool operator !=(SourceFile left, SourceFile right)
    static bool operator ==(SourceFile left, SourceFile right)
    string File { get; }
    string Sha256 { get; }

enum Strength
    Medium = 1
    Strength()
    Strong = 2
    Weak = 0
