using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Tool.Input;

namespace DataPackage.Tool.Streaming;

/// <summary>One document still to be read: a path, or a line of JSON.</summary>
/// <param name="Content">The path or the line.</param>
/// <param name="IsJson">Whether it is a line of JSON.</param>
/// <param name="Where">How to name it in a message.</param>
/// <param name="Supplied">What the owner of the corpus says about a file.</param>
internal sealed record StreamedDocument(string Content, bool IsJson, string Where, SuppliedMetadata? Supplied = null);

/// <summary>Documents one after the other, never all in memory.</summary>
internal static class DocumentStream
{
    /// <summary>
    /// Files as documents; of standard input and of .jsonl files each line: a document when it starts with '{', else a path.
    /// </summary>
    public static IEnumerable<StreamedDocument> Read(IEnumerable<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            string path = file.Path;
            if (path != InputFiles.StandardInput && !path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            {
                yield return new StreamedDocument(path, IsJson: false, path, file.Supplied);
                continue;
            }

            using Stream stream = path == InputFiles.StandardInput ? Console.OpenStandardInput() : Open(path);
            using var reader = new StreamReader(stream, new UTF8Encoding(false), false, bufferSize: 1 << 16);
            int number = 0;
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                    yield return new StreamedDocument(line, line.TrimStart().StartsWith('{'), $"{path}({number})");
            }
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputProblem($"{path}: cannot be read: {e.Message}", e);
        }
    }
}
