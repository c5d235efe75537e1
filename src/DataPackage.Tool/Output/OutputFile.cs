using System;
using System.IO;

namespace DataPackage.Tool.Output;

/// <summary>Writes data to standard output or, whole or not at all, to a file.</summary>
internal static class OutputFile
{
    /// <summary>Writes to the file, or to standard output when there is none.</summary>
    /// <exception cref="OutputProblem">The file cannot be written.</exception>
    public static void Write(FileInfo? output, Action<Stream> write)
    {
        if (output is null)
        {
            using Stream stdout = Console.OpenStandardOutput();
            write(stdout);
            return;
        }

        WriteAside(output, aside =>
        {
            using FileStream stream = File.Create(aside);
            write(stream);
        });
    }

    /// <summary>Lets <paramref name="write"/> make the file under another name, then renames it: a reader never sees half a file.</summary>
    /// <exception cref="OutputProblem">The file cannot be written.</exception>
    public static void WriteAside(FileInfo output, Action<string> write)
    {
        try
        {
            if (IsDevice(output))
            {
                write(output.FullName);
                return;
            }

            string target = output.LinkTarget is null ? output.FullName : output.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            string aside = $"{target}.{Environment.ProcessId}.part";
            try
            {
                write(aside);
                File.Move(aside, target, overwrite: true);
            }
            finally
            {
                File.Delete(aside);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem($"{output}: cannot be written: {e.Message}", e);
        }
    }

    // A rename onto /dev/null would put a file in the place of the device.
    private static bool IsDevice(FileInfo output) => output.FullName.StartsWith("/dev/", StringComparison.Ordinal);
}
