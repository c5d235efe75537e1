using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using DataPackage.Tool.Input;

namespace DataPackage.Tool.Watch;

/// <summary>Tells when an input changes.</summary>
internal sealed class InputWatch : IDisposable
{
    // An editor saves in several steps, and a checkout changes many files.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim changes = new(0);
    private readonly List<FileSystemWatcher> watchers;

    /// <summary>Starts to watch.</summary>
    /// <param name="places">Files and folders.</param>
    /// <param name="output">What the verb itself writes, or null.</param>
    public InputWatch(IEnumerable<string> places, string? output)
    {
        string? written = output is null ? null : Path.GetFullPath(output);
        watchers = [.. places.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Select(place => Start(place, written))];
    }

    /// <summary>Waits for a change, and then until nothing has changed for a moment.</summary>
    public void Wait(CancellationToken cancellation)
    {
        changes.Wait(cancellation);
        while (changes.Wait(Quiet, cancellation))
        {
        }
    }

    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        changes.Dispose();
    }

    private FileSystemWatcher Start(string place, string? written)
    {
        bool isFolder = Directory.Exists(place);
        string folder = isFolder ? place : Path.GetDirectoryName(place)!;
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isFolder };
        bool Concerns(string path) => isFolder ? IsInput(Path.GetRelativePath(folder, path)) && !IsWithin(path, written) : path == place || IsCorrectionOf(path, place);
        void Changed(object sender, FileSystemEventArgs e)
        {
            if (Concerns(e.FullPath) || (e is RenamedEventArgs renamed && Concerns(renamed.OldFullPath)))
                changes.Release();
        }

        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;
        // Too much at once to be told: something has changed.
        watcher.Error += (_, _) => changes.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static bool IsInput(string path) =>
        InputFiles.IsInput(path) && !path.Split(Path.DirectorySeparatorChar).Any(part => part.Length > 0 && (part[0] is '_' or '.' || part is "bin" or "obj"));

    private static bool IsCorrectionOf(string path, string text) =>
        CorrectionFiles.IsCorrections(path) && CorrectionFiles.Beside(text).Contains(path, StringComparer.Ordinal);

    private static bool IsWithin(string path, string? folder) =>
        folder is not null && (path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
