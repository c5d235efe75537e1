using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Tests;

/// <summary>A file system of 256 KiB in memory. Only root may mount one.</summary>
internal sealed class SmallFileSystem : IDisposable
{
    private readonly TempFolder folder = new();

    private SmallFileSystem()
    {
    }

    public string this[string name] => System.IO.Path.Combine(folder.Path, name);

    /// <summary>Mounts one, or returns null where that is not allowed.</summary>
    public static SmallFileSystem? TryMount()
    {
        var mounted = new SmallFileSystem();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", mounted.folder.Path))
            return mounted;
        mounted.folder.Dispose();
        return null;
    }

    /// <summary>Writes until nothing more fits.</summary>
    public void Fill()
    {
        using FileStream filler = File.Create(this["filler"], bufferSize: 1);
        try
        {
            while (true)
                filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
        }
    }

    /// <summary>Forbids all writing.</summary>
    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", folder.Path));

    public string[] Entries() => [.. Directory.GetFileSystemEntries(folder.Path).Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        Run("umount", folder.Path);
        folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
