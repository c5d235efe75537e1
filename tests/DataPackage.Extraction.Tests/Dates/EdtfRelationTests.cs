using System;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Tests;

/// <summary>How dates and days compare, at the edges where one day decides (survivors of mutation testing).</summary>
public class EdtfRelationTests
{
    [Theory]
    [InlineData("2012", "2012-01-01", true, true)]
    [InlineData("2012", "2012-12-31", true, true)]
    [InlineData("2012", "2012", true, true)]
    [InlineData("2012", "2011-12-31", false, false)]
    [InlineData("2012", "2013-01-01", false, false)]
    [InlineData("2012", "2011-12-31/2012-01-01", false, true)]
    [InlineData("2012", "2012-12-31/2013-01-01", false, true)]
    [InlineData("2012-03", "2012", false, true)]
    [InlineData("2012/..", "2012-01-01", true, true)]
    [InlineData("2012/..", "2011", false, false)]
    [InlineData("../2012", "2013", false, false)]
    public void One_date_contains_or_overlaps_another(string one, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, Date(one).Contains(Date(other)));
        Assert.Equal(overlaps, Date(one).Overlaps(Date(other)));
        Assert.Equal(overlaps, Date(other).Overlaps(Date(one)));
    }

    [Theory]
    [InlineData("2012-12-31", 2012, true)]
    [InlineData("2012-01-01", 2012, true)]
    [InlineData("2011-12-31", 2012, false)]
    [InlineData("2013-01-01", 2012, false)]
    [InlineData("2010/2014", 2012, true)]
    public void A_date_overlaps_a_year(string text, int year, bool expected) => Assert.Equal(expected, EdtfDate.TryParse(text, out EdtfDate date) && date.Overlaps(year));

    [Theory]
    [InlineData("2012-06?", true, false, false, false)]
    [InlineData("2012-06~", false, true, false, false)]
    [InlineData("2012-06%", true, true, false, false)]
    [InlineData("2012-06", false, false, false, false)]
    [InlineData("2012?/2013", true, false, true, false)]
    [InlineData("2012/2013~", false, true, true, false)]
    [InlineData("[2012,2014]", false, false, false, true)]
    [InlineData("{2012,2014~}", false, true, false, true)]
    [InlineData("?2012-06-01", true, false, false, false)]
    [InlineData("2012-?06-01", true, false, false, false)]
    [InlineData("2012-06-~01", false, true, false, false)]
    public void Doubt_and_kind_are_told(string text, bool uncertain, bool approximate, bool interval, bool set)
    {
        EdtfDate date = Date(text);
        Assert.Equal((uncertain, approximate, interval, set), (date.IsUncertain, date.IsApproximate, date.IsInterval, date.IsSet));
    }

    [Fact]
    public void Dates_have_an_order()
    {
        EdtfDate[] ordered = [.. new[] { "-0044", "0000", "2011-12-31", "2012-01-01", "2012-01", "2012", "2012-02", "2013" }.Select(Date)];
        Assert.Equal(ordered.Select(date => date.ToString()), ordered.Reverse().Order().Select(date => date.ToString()).ToArray());
        (EdtfDate less, EdtfDate more) = (ordered[2], ordered[3]);
        Assert.True(less < more && less <= more && more > less && more >= less && less != more);
        Assert.False(less > more || less >= more || more < less || more <= less || less == more);
#pragma warning disable CS1718
        Assert.True(less <= less && less >= less && less == less);
        Assert.False(less < less || less > less || less != less);
#pragma warning restore CS1718
        Assert.Equal(1, Math.Sign(more.CompareTo((object)less)));
        Assert.Equal(1, more.CompareTo(null));
        Assert.Throws<ArgumentException>(() => more.CompareTo("2012"));
        Assert.Equal(more.GetHashCode(), Date("2012-01-01").GetHashCode());
        Assert.NotEqual(more.GetHashCode(), less.GetHashCode());
        Assert.Equal(0, default(EdtfDate).GetHashCode());
        Assert.True(more.Equals((object)Date("2012-01-01")) && !more.Equals("2012"));
        Assert.False(EdtfDate.TryParse(null, out _));
        Assert.Contains("'x'", Assert.Throws<FormatException>(() => EdtfDate.Parse("x")).Message.Replace('"', '\'').Replace('“', '\'').Replace('”', '\''), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_have_an_order_and_parts()
    {
        CalendarDay first = Date("2012-02-28").Earliest!.Value, next = Date("2012-02-29").Earliest!.Value, last = Date("2012-03-01").Earliest!.Value;
        Assert.Equal((2012L, 2, 29), (next.Year, next.Month, next.Day));
        Assert.True(first < next && next > first && first <= next && next >= first && first != next && first.CompareTo(next) < 0);
        Assert.False(first > next || next < first || first >= next || next <= first || first == next || next.Equals(last));
#pragma warning disable CS1718
        Assert.True(next <= next && next >= next && next == next);
        Assert.False(next < next || next > next || next != next);
#pragma warning restore CS1718
        Assert.True(next.Equals((object)Date("2012-02-29").Latest!.Value) && !next.Equals("2012-02-29"));
        Assert.Equal(next.GetHashCode(), Date("2012-02-29").Latest!.Value.GetHashCode());
        Assert.Equal(new DateTime(2012, 2, 29), next.ToDateTime());
    }

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("0000-12-31", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("Y10001", false)]
    public void A_day_is_a_DateTime_from_year_1_to_9999(string text, bool expected) =>
        Assert.Equal(expected, EdtfDate.TryParse(text, out EdtfDate date) && date.Earliest!.Value.ToDateTime() is not null);

    [Theory]
    [InlineData("1600-02-29", true)]
    [InlineData("1700-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("-0004-02-29", true)]
    [InlineData("-0001-02-29", false)]
    [InlineData("2012-04-31", false)]
    [InlineData("2012-00", false)]
    [InlineData("2012-01-00", false)]
    [InlineData("2012-20", false)]
    [InlineData("2012-42", false)]
    [InlineData("2013/2012", false)]
    [InlineData("2012-01-01T24:00:00", true)]
    [InlineData("2012-01-01T25:00:00", false)]
    [InlineData("2012-01-01T23:59:59Z", true)]
    [InlineData("2012-01-01T23:60:00", false)]
    [InlineData("2012-01-01T23:59:60", false)]
    [InlineData("Y17E", false)]
    [InlineData("Y1E99", false)]
    [InlineData("Y2012", false)]
    [InlineData("1950S0", false)]
    [InlineData("1950S5", false)]
    [InlineData("1950S4", true)]
    [InlineData("[2012", false)]
    [InlineData("[]", false)]
    [InlineData("{2012}", true)]
    [InlineData("[2012,]", false)]
    [InlineData("[2014..2012]", false)]
    public void Only_days_that_exist_are_dates(string text, bool expected) => Assert.Equal(expected, EdtfDate.TryParse(text, out _));

    // Gregorian, before its introduction too, over the edges of 4, 100 and 400 years.
    [Fact]
    public void Every_day_follows_the_one_before_it()
    {
        foreach (int year in new[] { -401, -400, -101, -100, -5, -4, -1, 0, 1, 4, 99, 100, 399, 400, 1582, 1699, 1700, 1999, 2000, 2023, 2024 })
        {
            CalendarDay last = Date(Year(year) + "-12-31").Earliest!.Value, first = Date(Year(year + 1) + "-01-01").Earliest!.Value;
            Assert.Equal((year, 12, 31, year + 1, 1, 1), (last.Year, last.Month, last.Day, first.Year, first.Month, first.Day));
            CalendarDay february = Date(Year(year) + "-02").Latest!.Value;
            bool leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            Assert.Equal((2, leaps ? 29 : 28), (february.Month, february.Day));
            Assert.True(last < first);
        }
    }

    private static string Year(int year) => (year < 0 ? "-" : string.Empty) + Math.Abs(year).ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    private static EdtfDate Date(string text) => EdtfDate.Parse(text);
}
