using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Gives each expression its value, in reading order; what it tells becomes the context of the next one.</summary>
internal sealed class DateResolver
{
    private readonly NarrativeContext context;
    private bool opensSentence;

    public DateResolver(NarrativeContext context) => this.context = context;

    /// <summary>The days on which occurrences were told, for "two days after the grounding".</summary>
    public OccurrenceDates Occurrences { get; } = new();

    /// <summary>Resolves one mention of a sentence; null when it turns out to say nothing.</summary>
    public ResolvedTime? Resolve(TimeText text, TimeMention mention)
    {
        TextSpan span = TextSpan.FromBounds(text[mention.Start].Start, text[mention.End - 1].End);
        switch (mention.Meaning)
        {
            case DurationMeaning duration:
                return new ResolvedTime(span, TimexType.Duration, duration.Value, null, Shade.None, DateBasis.Explicit, false);
            case SetMeaning set:
                return new ResolvedTime(span, TimexType.Set, set.Value, null, Shade.None, DateBasis.Explicit, false);
            case VagueMeaning vague:
                return new ResolvedTime(span, TimexType.Date, vague.Value, null, Shade.None, DateBasis.Vague, false);
            case ClockMeaning clock:
                return Clock(span, clock, TenseReader.Around(text, mention.Start, mention.End));
            case ShiftMeaning { FromEvent: true, Amount: { } steps } counted when Occurrences.Find(text, mention.End) is { } day && DateShift.Move(day, counted.Unit, steps) is { } moved:
                bool isWeek = counted.Unit == TimeUnit.Week && steps is > -50 and < 50;
                return new ResolvedTime(
                    span, TimexType.Date, moved.ToTimex(), isWeek ? DateShift.Move(day, TimeUnit.Day, 7 * steps) : moved, isWeek ? Shade.About : Shade.None, DateBasis.Narrative, false);
            case ShiftMeaning { FromEvent: true, Amount: 0 }:
                return null;
            case ShiftMeaning { FromEvent: true, Amount: { } steps } apart when context.Before is { } told && CountBack(told, apart.Unit, -steps) is { } origin:
                return new ResolvedTime(span, TimexType.Date, origin.ToTimex(), origin, apart.Unit == TimeUnit.Day ? Shade.None : Shade.About, DateBasis.Narrative, false);
            case ShiftMeaning { FromEvent: true, Amount: { } amount } shift when !context.IsHistory && text[mention.Start + 1].Word.Unit != TimeUnit.None:
                // Nobody knows when the flood was; the length is certain.
                string length = Durations.Value(System.Math.Abs(amount).ToString(System.Globalization.CultureInfo.InvariantCulture), shift.Unit);
                TextSpan words = TextSpan.FromBounds(span.Start, text[mention.End - 2].End);
                return new ResolvedTime(words, TimexType.Duration, length, null, Shade.None, DateBasis.Explicit, false);
            case ShiftMeaning { Amount: null } vague:
                string way = vague.Forward ? "FUTURE_REF" : "PAST_REF";
                return new ResolvedTime(span, TimexType.Date, way, null, Shade.None, DateBasis.Vague, false);
            default:
                break;
        }

        Tense tense = TenseReader.Around(text, mention.Start, mention.End);
        opensSentence = Aside.IsFronted(text, mention);
        (CalendarDate? found, DateBasis basis) = Place(mention.Meaning, tense);
        if (found is not { } date)
            return Unplaced(span, mention.Meaning);
        Shade shade = ShadeOf(text, mention);
        if (mention.Meaning is ShiftMeaning { Unit: TimeUnit.Week or TimeUnit.Fortnight, Base: null } weeks && DayOfShift(weeks) is { } about)
            return new ResolvedTime(span, TimexType.Date, date.ToTimex(), about, Shade.About, basis, mention.EndsRange);
        // "the previous year" looks back; the story stays where it is.
        // "since 1848" bounds what is told and moves nothing.
        bool bounds = text[mention.Start - 1].Is("since") && context.Anchor is not null && !context.IsHistory;
        context.Bound = bounds ? date : null;
        if (mention.Meaning is not UnitMeaning { Points: Deixis.Previous or Deixis.Last } && !bounds)
            context.Tell(date, shade, basis, Aside.Is(text, mention), opensSentence);
        else if (basis == DateBasis.DocumentDate && !bounds)
            context.Forget();
        return new ResolvedTime(span, TimexType.Date, date.ToTimex(), date, shade, basis, mention.EndsRange);
    }

    /// <summary>The day or month some units from a date that is fine enough to count from.</summary>
    private static CalendarDate? CountBack(CalendarDate told, TimeUnit unit, int steps) => unit switch
    {
        TimeUnit.Day => told.Grain == Grain.Day ? DateShift.Move(told, TimeUnit.Day, steps) : null,
        TimeUnit.Week => told.Grain == Grain.Day && steps is > -50 and < 50 ? DateShift.Move(told, TimeUnit.Day, 7 * steps) : null,
        TimeUnit.Month when told.Month > 0 => DateShift.Move(told, unit, steps),
        _ => null,
    };

    private static Shade ShadeOf(TimeText text, TimeMention mention)
    {
        Shade shade = mention.Meaning switch
        {
            CalendarMeaning calendar => calendar.Shade,
            UnitMeaning unit => unit.Shade,
            _ => Shade.None,
        };
        TimePart before = text[mention.Start - 1];
        bool about = before.Lower is "around" or "about" or "circa" or "approximately" or "roughly" or "ca"
            || (before.Is(".") && text[mention.Start - 2].Lower is "ca" or "c");
        return shade == Shade.None && about ? Shade.About : shade;
    }

    private (CalendarDate? Date, DateBasis Basis) Place(TimeMeaning meaning, Tense tense) => meaning switch
    {
        CalendarMeaning calendar => PlaceCalendar(calendar, tense),
        WeekdayMeaning weekday => PlaceWeekday(weekday, tense),
        WeekdayOfWeekMeaning weekday => PlaceWeekdayOfWeek(weekday),
        NeighbourMeaning neighbour => PlaceNeighbour(neighbour, tense),
        UnitMeaning unit => PlaceUnit(unit, tense),
        ShiftMeaning shift => PlaceShift(shift, tense),
        _ => (null, DateBasis.Vague),
    };

    private (CalendarDate? Date, DateBasis Basis) PlaceCalendar(CalendarMeaning meaning, Tense tense)
    {
        (CalendarDate? date, DateBasis basis) = PlacePlain(meaning, tense);
        if (meaning.FromEaster is { } offset)
            return date is { HasYear: true, Year: > 0 } feast ? (DateShift.Move(Feasts.Easter(feast.Year), TimeUnit.Day, offset), basis) : (null, DateBasis.Vague);
        return (meaning.Nth != 0 && date is { } month ? Completion.NthWeekday(month, meaning.Weekday, meaning.Nth) : date, basis);
    }

    private (CalendarDate? Date, DateBasis Basis) PlacePlain(CalendarMeaning meaning, Tense tense)
    {
        CalendarDate date = meaning.Date;
        if (date.HasYear)
            return (date, DateBasis.Explicit);
        if (meaning.YearPoints != Deixis.None && ((meaning.YearPoints == Deixis.That ? context.Bound : null) ?? Base(meaning.YearPoints)) is { } year)
            return (date with { Year = year.Year + Step(meaning.YearPoints) }, BasisOf(year));
        if (date.Grain == Grain.Day && date.Part == 0)
        {
            CalendarDate? month = meaning.Points == Deixis.None ? (tense is Tense.Future or Tense.Present && context.Document is { Month: > 0 } written && !context.IsHistory && context.AnchorMonths < Completion.Months(written) ? Completion.MonthAhead(date, written) : context.Story)
                : context.Speech is { } today ? DateShift.Move(today, TimeUnit.Month, Step(meaning.Points)) : null;
            return month is { Month: > 0 } known
                ? (Completion.AgreeInMonth(CalendarDate.OfDay(known.Year, known.Month, date.Day), meaning.Weekday), BasisOf(known)) : ((CalendarDate?)null, DateBasis.Vague);
        }

        if (meaning.Points != Deixis.None && Base(meaning.Points) is { } from)
            return (DateShift.Nearest(date, from, Step(meaning.Points)), BasisOf(from));
        // "last November" in a text of unknown date: no story knows its year.
        if (IsOfSpeech(meaning.Points) || IsOfSpeech(meaning.YearPoints))
            return (date, DateBasis.Explicit);
        (CalendarDate whole, DateBasis basis) = YearSource.Complete(date, context, tense, opensSentence);
        return (meaning.Nth == 0 ? Completion.Agree(whole, meaning.Weekday) : whole, basis);
    }

    private (CalendarDate? Date, DateBasis Basis) PlaceWeekday(WeekdayMeaning meaning, Tense tense)
    {
        CalendarDate? from = Base(meaning.Points == Deixis.None && (context.IsHistory || context.Document is null) ? Deixis.That : meaning.Points);
        if (from is not { Grain: Grain.Day, IsComplete: true } day)
            return (null, DateBasis.Vague);
        bool back = meaning.Points switch
        {
            Deixis.Last or Deixis.Previous => true,
            Deixis.Next or Deixis.Following => false,
            // "this Thursday" is the one to come, unless it is told as past.
            Deixis.This when context.Document is not null => tense == Tense.Past,
            _ => !context.IsHistory && context.Document is not null && tense is not (Tense.Future or Tense.Ahead or Tense.Moved),
        };
        return (DateShift.Weekday(meaning.Weekday, day, back, Step(meaning.Points) == 0), BasisOf(day));
    }

    private (CalendarDate? Date, DateBasis Basis) PlaceWeekdayOfWeek(WeekdayOfWeekMeaning meaning) =>
        Base(meaning.Week) is { Grain: Grain.Day, IsComplete: true } day
            ? (DateShift.OfWeek(meaning.Weekday, day, Step(meaning.Week)), BasisOf(day)) : (null, DateBasis.Vague);

    private (CalendarDate? Date, DateBasis Basis) PlaceNeighbour(NeighbourMeaning meaning, Tense tense)
    {
        CalendarDate? from = meaning.Base is { } named ? Place(named, tense).Date : context.LookedBackTo;
        return from is { Grain: Grain.Day, IsComplete: true } day
            ? (DateShift.Weekday(meaning.Weekday, day, !meaning.Forward, false), BasisOf(day)) : (null, DateBasis.Vague);
    }

    private (CalendarDate? Date, DateBasis Basis) PlaceUnit(UnitMeaning meaning, Tense tense)
    {
        Deixis points = meaning.Points != Deixis.None ? meaning.Points : tense is Tense.Future or Tense.Present ? Deixis.This : Deixis.That;
        // "over the weekend" is the one just gone, unless it is to come.
        if (meaning is { Unit: TimeUnit.Weekend, Points: Deixis.None })
            points = tense == Tense.Future ? Deixis.This : Deixis.Last;
        return Base(points) is { } from ? (DateShift.Move(from, meaning.Unit, Step(points)), BasisOf(from)) : (null, DateBasis.Vague);
    }

    private (CalendarDate? Date, DateBasis Basis) PlaceShift(ShiftMeaning meaning, Tense tense)
    {
        if (meaning is { FromSpeech: true, Base: { } day, Amount: { } steps })
            return Place(day, tense).Date is { } today ? (DateShift.Turn(today, meaning.Unit, steps), BasisOf(today)) : (null, DateBasis.Vague);
        CalendarDate? from = meaning.Base is { } given ? Place(given, tense).Date
            : meaning.FromSpeech ? context.Speech : context.LookedBackTo;
        // "a decade after March 2003" is a year, "a decade earlier" a decade.
        bool years = meaning is { Unit: TimeUnit.Decade, Base: not null };
        return from is { } date && meaning.Amount is { } amount
            ? (meaning.IsExact ? DateShift.Turn(date, meaning.Unit, amount) : years ? DateShift.Move(date, TimeUnit.Year, 10 * amount) : DateShift.Move(date, meaning.Unit, amount), BasisOf(date)) : (null, DateBasis.Vague);
    }

    /// <summary>"three weeks ago": about that day, though TIMEX3 writes the week.</summary>
    private CalendarDate? DayOfShift(ShiftMeaning meaning)
    {
        int days = (meaning.Unit == TimeUnit.Week ? 7 : 14) * (meaning.Amount ?? 0);
        return (meaning.FromSpeech ? context.Speech : context.LookedBackTo) is { Grain: Grain.Day, IsComplete: true } from && days is > -400 and < 400
            ? DateShift.Move(from, TimeUnit.Day, days) : null;
    }

    private ResolvedTime Clock(TextSpan span, ClockMeaning meaning, Tense tense)
    {
        CalendarDate? day = null;
        DateBasis basis = DateBasis.Narrative;
        if (meaning.On is { } on)
            (day, basis) = Place(on, tense);
        else if (context.Story is { Grain: Grain.Day } told)
            day = told;
        if (day is { } known)
            context.Tell(known, Shade.None, basis, isAside: false, setsScene: false);
        string date = day is { } placed ? placed.ToTimex() : "XXXX-XX-XX";
        return new ResolvedTime(span, TimexType.Time, date + meaning.Time, day, Shade.None, basis, false);
    }

    private static ResolvedTime? Unplaced(TextSpan span, TimeMeaning meaning)
    {
        string? value = meaning switch
        {
            WeekdayMeaning weekday => "XXXX-WXX-" + weekday.Weekday,
            WeekdayOfWeekMeaning weekday => "XXXX-WXX-" + weekday.Weekday,
            ShiftMeaning { Amount: 0 } => "PRESENT_REF",
            UnitMeaning { Unit: TimeUnit.Day } or ShiftMeaning { Unit: TimeUnit.Day } or CalendarMeaning { Date.Grain: Grain.Day } => "XXXX-XX-XX",
            UnitMeaning { Unit: TimeUnit.Week } or ShiftMeaning { Unit: TimeUnit.Week } => "XXXX-WXX",
            UnitMeaning { Unit: TimeUnit.Month } or ShiftMeaning { Unit: TimeUnit.Month } => "XXXX-XX",
            UnitMeaning or ShiftMeaning => "XXXX",
            _ => null,
        };
        return value is null ? null : new ResolvedTime(span, TimexType.Date, value, null, Shade.None, DateBasis.Vague, false);
    }

    /// <summary>The date a pointing word counts from.</summary>
    private CalendarDate? Base(Deixis points) => points switch
    {
        Deixis.That or Deixis.Following or Deixis.Previous => context.LookedBackTo,
        _ => context.Speech,
    };

    private static bool IsOfSpeech(Deixis points) => points is Deixis.This or Deixis.Last or Deixis.Next;

    private static int Step(Deixis points) => points switch
    {
        Deixis.Last or Deixis.Previous => -1,
        Deixis.Next or Deixis.Following => 1,
        _ => 0,
    };

    private DateBasis BasisOf(CalendarDate from) => context.Document is { } document && from == document ? DateBasis.DocumentDate : DateBasis.Narrative;
}
