using System;
using System.IO;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Tool.Input;

/// <summary>Reads a file, or standard input, as a document.</summary>
internal static class DocumentFile
{
    /// <summary>Decodes UTF-8, or UTF-16 with its mark; what is no valid UTF-8 becomes U+FFFD, which extraction reports. A page becomes the text a reader sees.</summary>
    /// <exception cref="InputProblem">The file cannot be read.</exception>
    public static SourceDocument Read(InputFile file, long maxBytes)
    {
        string path = file.Path;
        byte[] bytes = ReadBytes(path, maxBytes);
        if (IsHtml(path))
            return new SourceDocument(path, HtmlText.Read(bytes), file.Supplied);
        bool hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        string name = path == InputFiles.StandardInput ? "stdin.txt" : path;
        return new SourceDocument(name, reader.ReadToEnd(), file.Supplied, HasByteOrderMark: hasMark);
    }

    private static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static byte[] ReadBytes(string path, long maxBytes)
    {
        try
        {
            using Stream stream = path == InputFiles.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            if (stream.CanSeek && stream.Length > maxBytes)
                throw TooLarge(path, maxBytes);
            var bytes = new MemoryStream();
            byte[] buffer = new byte[81920];
            for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                if (bytes.Length + count > maxBytes)
                    throw TooLarge(path, maxBytes);
                bytes.Write(buffer, 0, count);
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputProblem($"{path}: cannot be read: {e.Message}", e);
        }
    }

    private static InputProblem TooLarge(string path, long maxBytes) =>
        new($"{path}: is larger than {maxBytes} bytes and left out; raise --max-bytes to read it");
}
