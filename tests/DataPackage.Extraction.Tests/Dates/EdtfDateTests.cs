using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Tests;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2012-06-22", 0, "2012-06-22", "2012-06-22", DatePrecision.Day)]
    [InlineData("2012-02", 0, "2012-02-01", "2012-02-29", DatePrecision.Month)]
    [InlineData("0000", 0, "0000-01-01", "0000-12-31", DatePrecision.Year)]
    [InlineData("1985-04-12T23:20:30+04:30", 0, "1985-04-12", "1985-04-12", DatePrecision.Time)]
    [InlineData("-0043-03-15", 1, "-0043-03-15", "-0043-03-15", DatePrecision.Day)]
    [InlineData("199X~", 1, "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("19XX", 1, "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("2004-XX", 1, "2004-01-01", "2004-12-31", DatePrecision.Year)]
    [InlineData("2001-21", 1, "2001-03-01", "2001-05-31", DatePrecision.Season)]
    [InlineData("2001-24", 1, "2001-12-01", "2002-02-28", DatePrecision.Season)]
    [InlineData("2021-41", 2, "2021-07-01", "2021-12-31", DatePrecision.Season)]
    [InlineData("2021-35", 2, "2021-07-01", "2021-09-30", DatePrecision.Season)]
    [InlineData("1904-02-2X", 2, "1904-02-20", "1904-02-29", DatePrecision.Day)]
    [InlineData("19X4", 2, "1904-01-01", "1994-12-31", DatePrecision.Year)]
    [InlineData("?2004-06-~11", 2, "2004-06-11", "2004-06-11", DatePrecision.Day)]
    [InlineData("2004?-06", 2, "2004-06-01", "2004-06-30", DatePrecision.Month)]
    [InlineData("1950S2", 2, "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("Y17E7", 2, "170000000-01-01", "170000000-12-31", DatePrecision.Year)]
    [InlineData("2012-06-22/2012-06-23", 0, "2012-06-22", "2012-06-23", DatePrecision.Day)]
    [InlineData("2004-06/2006", 0, "2004-06-01", "2006-12-31", DatePrecision.Year)]
    [InlineData("[1667,1668, 1670..1672]", 2, "1667-01-01", "1672-12-31", DatePrecision.Year)]
    public void A_date_has_a_level_bounds_and_a_precision(string text, int level, string earliest, string latest, DatePrecision precision)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(level, date.Level);
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2016/..", "2016-01-01", "")]
    [InlineData("../2012-07-04", "", "2012-07-04")]
    [InlineData("[..1984]", "", "1984-12-31")]
    [InlineData("1985/", "1985-01-01", "")]
    public void An_open_date_has_no_bound_there(string text, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2012")]
    [InlineData("2012 ")]
    [InlineData("2012-13")]
    [InlineData("2012-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("2012-2X-01")]
    [InlineData("2012-02-3X")]
    [InlineData("XXX1-02-30")]
    [InlineData("2012-42")]
    [InlineData("2012-21-01")]
    [InlineData("-0000")]
    [InlineData("12345")]
    [InlineData("Y2012")]
    [InlineData("Y99999999999999999999999")]
    [InlineData("Y1E99")]
    [InlineData("2012/2011")]
    [InlineData("2012/2013/2014")]
    [InlineData("/")]
    [InlineData("[]")]
    [InlineData("[2012")]
    [InlineData("[2012-01..2013]")]
    [InlineData("2012?~")]
    [InlineData("2012-06-22T24:00:01")]
    [InlineData("2012-06-22T12:00:00-00:00")]
    [InlineData("2012-06T12:00:00")]
    [InlineData("9/11")]
    public void What_is_no_EDTF_is_refused(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Fact]
    public void A_refused_string_is_named_with_what_to_write() =>
        Assert.Contains("'June 2012'. Write for example", Assert.Throws<System.FormatException>(() => EdtfDate.Parse("June 2012")).Message);

    [Fact]
    public void Dates_sort_by_their_first_day_and_unknown_years_come_last()
    {
        string[] sorted = new[] { "XXXX-11-22", "2016/..", "2012-06", "../2001", "199X", "2012-06-22", "2012" }
            .Select(EdtfDate.Parse).OrderBy(date => date).Select(date => date.ToString()).ToArray();

        Assert.Equal(new[] { "../2001", "199X", "2012", "2012-06", "2012-06-22", "2016/..", "XXXX-11-22" }, sorted);
        Assert.Equal(sorted, new[] { "2012", "2012-06", "../2001", "XXXX-11-22", "199X", "2016/..", "2012-06-22" }
            .Select(EdtfDate.Parse).OrderBy(date => date).Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("2012", "2012-06", true, true)]
    [InlineData("2012-06", "2012", false, true)]
    [InlineData("2012-06", "2012-07", false, false)]
    [InlineData("199X~", "1995", true, true)]
    [InlineData("2016/..", "2020-01-01", true, true)]
    [InlineData("XXXX-11-22", "2019-11-22", false, false)]
    public void A_date_contains_and_overlaps_others(string text, string other, bool contains, bool overlaps)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(contains, date.Contains(EdtfDate.Parse(other)));
        Assert.Equal(overlaps, date.Overlaps(EdtfDate.Parse(other)));
    }

    [Fact]
    public void The_year_is_known_when_all_of_the_date_lies_in_it()
    {
        Assert.Equal(2012, EdtfDate.Parse("2012-06-22/2012-12").Year);
        Assert.Null(EdtfDate.Parse("199X").Year);
        Assert.Null(EdtfDate.Parse("XXXX-11-22").Year);
        Assert.True(EdtfDate.Parse("2011-12/2012-01").Overlaps(2012));
        Assert.False(EdtfDate.Parse("XXXX-11-22").Overlaps(2012));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        EdtfDate none = default;

        Assert.True(none.IsNone);
        Assert.Null(none.Earliest);
        Assert.Null(none.Year);
        Assert.Equal(string.Empty, none.ToString() + none.ToDisplayString());
        Assert.False(none.Overlaps(2012));
    }

    [Theory]
    [InlineData("2012-06-22", "22 June 2012")]
    [InlineData("2012-06-02/2012-06-23", "2–23 June 2012")]
    [InlineData("2012-06-30/2012-07-01", "30 June 2012 – 1 July 2012")]
    [InlineData("2012-06", "June 2012")]
    [InlineData("199X~", "c. 1990s")]
    [InlineData("18XX", "1800s")]
    [InlineData("1984?", "1984 (uncertain)")]
    [InlineData("XXXX-11-22", "22 November (year unknown)")]
    [InlineData("2016/..", "since 2016")]
    [InlineData("../2012-07-04", "until 4 July 2012")]
    [InlineData("2001-21", "Spring 2001")]
    [InlineData("2021-35", "Q3 2021")]
    [InlineData("2021-41", "second half of 2021")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("[1667,1670..1672]", "1667 or 1670 – 1672")]
    [InlineData("2004-06-XX", "June 2004")]
    public void A_date_is_told_in_words(string text, string words) => Assert.Equal(words, EdtfDate.Parse(text).ToDisplayString());

    [Fact]
    public void Months_are_named_by_the_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.MonthNames =
            new[] { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "" };

        Assert.Equal("22 juin 2012", EdtfDate.Parse("2012-06-22").ToDisplayString(culture));
    }
}
