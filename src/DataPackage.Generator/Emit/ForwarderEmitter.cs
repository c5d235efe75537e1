using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the members that facts had before they were renamed; each forwards to the new one and says so.</summary>
internal static class ForwarderEmitter
{
    /// <summary>The source with all of them.</summary>
    public static string Emit(IEnumerable<Forwarder> forwarders, string rootNamespace)
    {
        SourceWriter source = SourceHead.Start("Former names.", rootNamespace);
        foreach (var type in forwarders.GroupBy(forwarder => TypeOf(forwarder.Name)).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            string[] classes = type.Key.Split('.');
            foreach (string name in classes)
                source.Line("/// <summary>Facts by name.</summary>").Line("public static partial class " + Identifier.Type(name)).Open();
            foreach (Forwarder forwarder in type)
                Emit(source, forwarder, classes, rootNamespace);
            foreach (string _ in classes)
                source.Close();
        }

        return source.ToString();
    }

    private static void Emit(SourceWriter source, Forwarder forwarder, string[] classes, string rootNamespace)
    {
        string old = forwarder.Name.Substring(TypeOf(forwarder.Name).Length + 1);
        string[] target = forwarder.Target.Split('.');
        string member = Identifier.Member(target[target.Length - 1], target[target.Length - 2]);
        string path = string.Join(".", target.Take(target.Length - 1).Select(Identifier.Type).Append(member));
        source.Separate()
            .Line("/// <summary>The former name of <c>" + XmlDoc.Text(forwarder.Target) + "</c>.</summary>")
            .Line("[global::System.Obsolete(" + Literal.String(forwarder.Name + " is now " + forwarder.Target + ".") + ")]")
            .Line("public static " + classes[0].TrimEnd('s') + " " + Identifier.Member(old, classes[classes.Length - 1])
                + " => global::" + rootNamespace + "." + path + ";");
    }

    private static string TypeOf(string name) => name.Substring(0, name.LastIndexOf('.'));
}
