using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Streaming;

/// <summary>Documents in, a line of JSON with each one's facts out, in the order of the input and in constant memory.</summary>
internal static class FactsStream
{
    /// <summary>Writes the lines; true when every document could be read.</summary>
    public static bool Write(Stream output, InputRequest request, Progress progress, CancellationToken cancellation)
    {
        bool allRead = true;
        void Report(string problem)
        {
            allRead = false;
            progress.Problem(problem);
        }

        List<InputFile> files = InputFiles.Find(request.Paths, Report);
        Correction[] corrections = [.. CorrectionFiles.Read(files, request.MaxBytes, Report).SelectMany(file => file.Corrections)];
        files.RemoveAll(file => CorrectionFiles.IsCorrections(file.Path) || NamesFile.IsNames(file.Path));
        foreach (Line line in OrderedWork.Run(
            DocumentStream.Read(files), document => Extract(document, corrections, request.MaxBytes), cancellation))
        {
            progress.Step();
            if (line.Json is { } json)
                output.Write(json);
            if (line.Problem is { } problem)
                Report(problem);
        }

        return allRead;
    }

    private static Line Extract(StreamedDocument streamed, Correction[] corrections, long maxBytes)
    {
        try
        {
            DocumentLine? line = streamed.IsJson ? DocumentLine.Parse(streamed.Content, streamed.Where) : null;
            SourceDocument document = line?.ToDocument() ?? DocumentFile.Read(new InputFile(streamed.Content, streamed.Supplied), maxBytes);
            document = document with { Corrections = CorrectionsFile.For(corrections, document.Path) };
            FactsDocument facts = FactsDescription.Describe(FactExtractor.Link([FactExtractor.ExtractDocument(document)]), [document]);
            return new Line(FactsJson.WriteLine(facts with { Id = line?.Id ?? Path.GetFileNameWithoutExtension(document.Path) }), null);
        }
        catch (InputProblem problem)
        {
            return new Line(null, problem.Message);
        }
    }

    private sealed record Line(byte[]? Json, string? Problem);
}
