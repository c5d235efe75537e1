using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace DataPackage.Tool.Input;

/// <summary>Files by pattern, for shells that leave patterns to the program: '*' and '?' within a name, '**' for any folders.</summary>
internal static class PathPattern
{
    /// <summary>The files that match, sorted.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        string[] segments = pattern.Replace('\\', '/').Split('/');
        int first = Array.FindIndex(segments, segment => segment.AsSpan().ContainsAny('*', '?'));
        string root = string.Join('/', segments[..first]);
        string folder = first == 0 ? "." : root.Length == 0 ? "/" : root;
        if (!Directory.Exists(folder))
            return [];
        return InputFiles.FindIn(folder)
            .Where(file => Matches(Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/'), segments.AsSpan(first)))
            .Select(file => first == 0 ? Path.GetRelativePath(folder, file) : file);
    }

    private static bool Matches(ReadOnlySpan<string> names, ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty || names.IsEmpty)
            return segments.IsEmpty && names.IsEmpty;
        if (segments[0] == "**")
            return Matches(names, segments[1..]) || Matches(names[1..], segments);
        return FileSystemName.MatchesSimpleExpression(segments[0], names[0], ignoreCase: false) && Matches(names[1..], segments[1..]);
    }
}
