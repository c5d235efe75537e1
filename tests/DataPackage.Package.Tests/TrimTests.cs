using System;
using System.IO;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>A program that is published without what it does not use; a warning of the trimmer is an error.</summary>
[Collection(nameof(Samples))]
public class TrimTests
{
    [Fact]
    public async Task A_trimmed_program_finds_searches_and_writes_its_facts()
    {
        using var project = new FreshProject("trimmed", "DataPackage.Generator", "JapanKoreaSecurity");
        project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimMode>full</TrimMode>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <ILLinkTreatWarningsAsErrors>true</ILLinkTreatWarningsAsErrors>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
              </PropertyGroup>
            </Project>
            """);
        project.Write("corpus/mill.txt", FreshProject.Mill);
        project.Write("Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using trimmed;

            Console.WriteLine(Facts.Events.In(2019).First());
            Console.WriteLine(Facts.Search("miller")[0].Location);
            Console.WriteLine(Facts.Recommendations[0]);
            JapanKoreaSecurity.Event first = JapanKoreaSecurity.Facts.Events[0];
            string json = JsonSerializer.Serialize(first, Json.Default.Event);
            Console.WriteLine(JsonSerializer.Deserialize(json, Json.Default.Event) == first);

            [JsonSerializable(typeof(JapanKoreaSecurity.Event))]
            internal sealed partial class Json : JsonSerializerContext;
            """);

        await Dotnet.Run(project.Folder, "publish", "-c", "Release", "-o", "published", "-nologo", "-v", "quiet");
        string program = Path.Combine(project.Folder, "published", OperatingSystem.IsWindows() ? "trimmed.exe" : "trimmed");
        Assert.Equal(
            """
            2019-06  the town council closed the old mill on the river
            mill.txt(6,1)
            council: open the mill for the schools of the valley, for a mill that stands still tells nobody how bread was made
            True

            """.ReplaceLineEndings("\n"),
            (await Dotnet.RunProgram(program, project.Folder)).ReplaceLineEndings("\n"));
    }
}
