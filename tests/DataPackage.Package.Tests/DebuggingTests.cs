using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>A debugger that steps into a named fact opens the text itself, wherever the project was built.</summary>
[Collection(nameof(Samples))]
public class DebuggingTests
{
    // Prints the first sequence point of each member of Articles, Events and Recommendations.
    private const string Program = """
        using System.Reflection;
        using System.Reflection.Metadata;
        using System.Reflection.Metadata.Ecma335;

        using var pdb = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(typeof(Program).Assembly.Location, ".pdb")));
        MetadataReader symbols = pdb.GetMetadataReader();
        string[] kinds = ["Articles", "Events", "Recommendations"];
        foreach (Type type in typeof(Program).Assembly.GetTypes().Where(type => kinds.Contains((type.DeclaringType ?? type).Name)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (MethodInfo member in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                MethodDebugInformation lines = symbols.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle(member.MetadataToken & 0xFFFFFF));
                SequencePoint point = lines.GetSequencePoints().First();
                Console.WriteLine($"{symbols.GetString(symbols.GetDocument(point.Document).Name)}({point.StartLine},{point.StartColumn})");
            }
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")]
    [InlineData("<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>printed</CompilerGeneratedFilesOutputPath><DefaultItemExcludes>$(DefaultItemExcludes);printed/**</DefaultItemExcludes>")]
    [InlineData("<UseArtifactsOutput>true</UseArtifactsOutput>")]
    public async Task A_member_leads_to_its_line_by_the_path_that_the_project_maps(string properties)
    {
        using var project = new FreshProject("mill", "DataPackage.Generator");
        project.Write("corpus/mill.txt", FreshProject.Mill);
        project.Write("Directory.Build.props", $"<Project><PropertyGroup><PathMap>$(MSBuildThisFileDirectory)=/_/</PathMap>{properties}</PropertyGroup></Project>");
        project.Write("Program.cs", Program);
        Assert.Equal("/_/corpus/mill.txt(6,1)\n/_/corpus/mill.txt(6,1)\n/_/corpus/mill.txt(8,1)\n", await project.Run());
    }
}
