using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Options;

/// <summary>Where the compiler says that printed sources are. A relative path in a <c>#line</c> directive starts there, not in the project.</summary>
internal static class GeneratedFolder
{
    // The compiler's own convention: assembly and type of the generator below the folder of the output.
    private const string OfGenerator = "/DataPackage.Generator/DataPackage.Generator.FactsGenerator";

    /// <summary>The way from that folder to the project's, for example "../../../../../"; empty when nobody said or when they share no more than the root.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="output">The folder of the output, or of the sources where they are written: from the project, or from the root.</param>
    public static string WayToProject(string project, string output)
    {
        if (project.Length == 0 || output.Length == 0)
            return string.Empty;
        List<string> to = Parts(project);
        List<string> from = Parts((IsRooted(output) ? output : project + "/" + output) + OfGenerator);
        int shared = to.Zip(from, string.Equals).TakeWhile(same => same).Count();
        return shared == 0
            ? string.Empty
            : string.Concat(Enumerable.Repeat("../", from.Count - shared).Concat(to.Skip(shared).Select(part => part + "/")));
    }

    private static bool IsRooted(string path) => path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':');

    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split(new[] { '/', '\\' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return parts;
    }
}
