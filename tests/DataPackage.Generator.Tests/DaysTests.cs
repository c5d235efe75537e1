using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Tests;

/// <summary>Days as the index holds them.</summary>
public class DaysTests
{
    [Fact]
    public void They_compare_as_the_days_do()
    {
        string[] days = { "Y-170000002", "Y-12000", "-0044-03-15", "0000", "0001-01-01", "1999-12-31", "2000-01-01", "2000-01-02", "2000-02", "2012", "9999-12-31", "Y131000" };
        long[] numbers = days.Select(day => Days.First(EdtfDate.Parse(day))).ToArray();
        Assert.Equal(numbers.OrderBy(number => number), numbers);
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.All(days, day => Assert.True(Days.First(EdtfDate.Parse(day)) <= Days.Last(EdtfDate.Parse(day)), day));
    }

    [Theory]
    [InlineData("2012", 2012, true)]
    [InlineData("2012-02-29", 2012, true)]
    [InlineData("2011-12-31", 2012, false)]
    [InlineData("2010/2014", 2012, true)]
    [InlineData("Y-11999", -11999, true)]
    [InlineData("Y-11999", -11998, false)]
    public void A_year_holds_its_days(string date, int year, bool expected) =>
        Assert.Equal(expected, Days.First(EdtfDate.Parse(date)) <= Days.LastOf(year) && Days.Last(EdtfDate.Parse(date)) >= Days.FirstOf(year));

    [Fact]
    public void An_unknown_year_falls_into_none()
    {
        EdtfDate date = EdtfDate.Parse("XXXX-11-22");
        Assert.True(Days.First(date) > Days.LastOf(Days.Nearest(long.MaxValue)));
        Assert.True(Days.Last(date) < Days.FirstOf(Days.Nearest(long.MinValue)));
    }
}
