namespace DataPackage.Generator.Tests;

/// <summary>Plain documents for tests of the whole generator.</summary>
internal static class Texts
{
    public const string Bridge = """
        The Bridge That Waited

        By Helena Brandt
        March 14, 2022

        In June 2019 the ministry of transport signed an agreement with the city on a new bridge over the river. The work was to take three years and to cost less than the old ferry.

        On 4 October 2021 the mayor opened the first half of the bridge, and thousands of people walked over it in the rain. The other half is still a drawing on a wall in the town hall.

        The government should pay for the second half before the end of the year. The city must publish the figures that it has kept to itself.
        """;

    public const string Library = """
        Libraries Need Their Sundays

        By Amara Osei
        9 January 2024

        The city council closed the four branches of the library on Sundays in April 2018, and nobody has missed the savings that were promised at that time.

        The council should open the branches again in spring. Students should not have to choose between a job and a place to read on their only free day.
        """;
}
