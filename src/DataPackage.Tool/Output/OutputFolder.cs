using System;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Output;

/// <summary>Writes a folder of files, whole or not at all.</summary>
internal static class OutputFolder
{
    /// <summary>Lets <paramref name="write"/> fill a new folder, then puts it in place.</summary>
    /// <param name="output">The folder to write. One that is there already is replaced only when it is empty or an earlier output.</param>
    /// <param name="mark">A file that an earlier output has.</param>
    /// <param name="write">Is given the folder to fill.</param>
    /// <exception cref="OutputProblem">The folder cannot be written.</exception>
    public static void Write(FileInfo output, string mark, Action<string> write)
    {
        string target = Path.TrimEndingDirectorySeparator(output.FullName);
        string aside = $"{target}.{Environment.ProcessId}.part";
        string old = $"{target}.{Environment.ProcessId}.old";
        try
        {
            bool exists = Directory.Exists(target);
            if (exists && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, mark)))
                throw new OutputProblem($"{output}: is a folder with other files; name a new one");
            try
            {
                Directory.CreateDirectory(aside);
                write(aside);
                Place(aside, target, old, exists);
            }
            finally
            {
                if (Directory.Exists(old) && !Directory.Exists(target))
                    Directory.Move(old, target);
                if (Directory.Exists(aside))
                    Directory.Delete(aside, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem($"{output}: cannot be written: {e.Message}", e);
        }
    }

    private static void Place(string aside, string target, string old, bool exists)
    {
        if (exists && AtomicExchange.TryExchange(aside, target))
            return;
        if (exists)
            Directory.Move(target, old);
        Directory.Move(aside, target);
        if (exists)
            Directory.Delete(old, recursive: true);
    }
}
