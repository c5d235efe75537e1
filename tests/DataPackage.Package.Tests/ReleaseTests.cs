using System;
using System.IO;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace DataPackage.Package.Tests;

/// <summary>A name once published never moves: package validation holds what is packed to the package of the last release, as eng/release.sh has it.</summary>
[Collection(nameof(Samples))]
public sealed class ReleaseTests : IDisposable
{
    private const string Closing = "In June 2019 the town council closed the old mill on the river, and the miller moved away with his family.";
    private const string Sale = "In May 2021 the council sold the meadow behind the mill.";

    private readonly FreshProject project = new("OldMill", "DataPackage.Generator");

    [Fact]
    public async Task A_release_with_all_members_of_the_last_one_is_packed()
    {
        string last = await Pack("1.0.0", Closing);
        string next = await Pack("1.1.0", Closing + " " + Sale, last);
        Assert.True(File.Exists(next));
    }

    [Fact]
    public async Task A_release_that_lacks_a_fact_of_the_last_one_is_refused()
    {
        string last = await Pack("1.0.0", Closing + " " + Sale);
        XunitException refusal = await Assert.ThrowsAnyAsync<XunitException>(() => Pack("1.0.1", Closing, last));
        Assert.Matches("error CP000[12]: .*OldMill.Events.In2021", refusal.Message);
        Assert.DoesNotContain("In2019", refusal.Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => project.Dispose();

    private async Task<string> Pack(string version, string story, string last = "")
    {
        project.Write("corpus/mill.txt", $"""
            The Mill Should Turn Again

            By Iris Vale
            3 May 2023

            {story}

            The council should open the mill for the schools of the valley, for a mill that stands still tells nobody how bread was made.
            """);
        string packages = Path.Combine(project.Folder, "packages");
        await Dotnet.Run(
            project.Folder, "pack", "-nologo", "-v", "minimal", "-o", packages, "-p:OutputType=Library", "-p:EnablePackageValidation=true",
            "-p:Version=" + version, "-p:PackageValidationBaselinePath=" + last);
        return Path.Combine(packages, $"OldMill.{version}.nupkg");
    }
}
