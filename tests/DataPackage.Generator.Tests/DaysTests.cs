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
        int[] numbers = days.Select(day => Days.First(EdtfDate.Parse(day))).ToArray();
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
        Assert.Equal(expected, Days.First(EdtfDate.Parse(date)) <= LastOf(year) && Days.Last(EdtfDate.Parse(date)) >= FirstOf(year));

    [Fact]
    public void An_unknown_year_falls_into_none()
    {
        EdtfDate date = EdtfDate.Parse("XXXX-11-22");
        Assert.True(Days.First(date) > LastOf(int.MaxValue));
        Assert.True(Days.Last(date) < FirstOf(int.MinValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(2_097_151)]
    [InlineData(134_217_727)]
    [InlineData(268_435_455)]
    public void A_number_comes_back_from_its_septets(int number)
    {
        int bytes = Septets.Spread(number);
        Assert.Equal(0, bytes & unchecked((int)0x80808080));
        Assert.Equal(number, Septets.Gather(bytes));
    }

    private static int FirstOf(int year) => Days.StartOf(year) + Days.FirstDay;

    private static int LastOf(int year) => Days.StartOf(year) + Days.LastDay;
}
