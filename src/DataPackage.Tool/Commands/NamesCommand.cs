using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Tool.Input;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage names accept</c>: publishes the member names of a corpus.</summary>
internal static class NamesCommand
{
    private const string Examples =
        """
        datapackage names accept MyCorpus.csproj --version 1.2.0
        datapackage names accept corpus --version 1.2.0
        """;

    public static Command Create()
    {
        var input = new InputOptions();
        var version = new Option<string>("--version") { Description = "The version of the data that is to be published", Required = true };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write; facts.names.txt beside the project or the folder of texts when left out" };
        var accept = new VerbCommand("accept", "Writes the names baseline: names that are published never move again.", Examples) { version, output };
        input.AddTo(accept);
        Verb.SetAction(accept, (result, cancellation) =>
        {
            InputRequest request = input.Read(result);
            LoadedCorpus loaded = CorpusSource.Load(request, GlobalOptions.Talk(result), cancellation);
            if (!loaded.AllRead)
                throw new InputProblem("the names are left as they are, for not all texts could be read");
            string text = NamesBaseline.Write(loaded.Corpus, result.GetValue(version)!, loaded.Baseline);
            OutputFile.Write(result.GetValue(output) ?? Beside(request), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return ExitCodes.Done;
        });
        return new VerbCommand("names", "Keeps the member names of facts stable.", Examples) { accept };
    }

    private static FileInfo Beside(InputRequest request)
    {
        string? project = request.Paths.FirstOrDefault(ProjectDocuments.IsProject);
        string? folder = request.Paths.FirstOrDefault(Directory.Exists);
        return new FileInfo(
            project is not null ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(project))!, NamesFile.Name)
            : folder is not null ? NamesFile.Of(folder)
            : NamesFile.Name);
    }
}
