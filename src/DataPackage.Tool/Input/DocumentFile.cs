using System;
using System.IO;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Tool.Input;

/// <summary>Reads a file as a document.</summary>
internal static class DocumentFile
{
    /// <summary>Decodes UTF-8, or UTF-16 with its mark; what is no valid UTF-8 becomes U+FFFD, which extraction reports.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceDocument Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        bool hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return new SourceDocument(path, reader.ReadToEnd(), HasByteOrderMark: hasMark);
    }
}
