using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Tool.Input;

namespace DataPackage.Tool.Watch;

/// <summary>The files and folders that the command line of a verb names.</summary>
internal static class WatchedPlaces
{
    /// <summary>
    /// They, or the current folder when none is named: that is where a verb without inputs looks. With a folder goes its baseline
    /// of names, which may stand beside it, or may come to.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> arguments, string? output)
    {
        string[] named = [.. arguments.Where(argument => argument != output).Select(Place).OfType<string>()];
        return [.. (named.Length > 0 ? named : ["."]).SelectMany(place => Directory.Exists(place) ? [place, NamesFile.Of(place)] : new[] { place })];
    }

    private static string? Place(string argument)
    {
        if (argument.AsSpan().ContainsAny('*', '?'))
            return FolderOf(argument);
        if (File.Exists(argument) && ProjectDocuments.IsProject(argument))
            return Path.GetDirectoryName(Path.GetFullPath(argument));
        return File.Exists(argument) || Directory.Exists(argument) ? argument : null;
    }

    private static string? FolderOf(string pattern)
    {
        string before = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        string folder = Path.GetDirectoryName(before) is { Length: > 0 } named ? named : ".";
        return Directory.Exists(folder) ? folder : null;
    }
}
