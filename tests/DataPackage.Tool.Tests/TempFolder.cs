using System;
using System.IO;

namespace DataPackage.Tool.Tests;

/// <summary>A folder for one test, with texts on a harbour town.</summary>
internal sealed class TempFolder : IDisposable
{
    public const string Harbour =
        """
        The harbour needs a plan

        By Jane Doe
        March 3, 2021

        The city council approved the new harbour wall on January 12, 2021. It was a long meeting, and many people spoke about what it will cost them.

        The council should publish the costs of the wall before the summer. Nobody knows them today, and the people of the town are to pay for it 😀.

        The mayor and the council met again in February 2021. They must agree on a budget, for the builders are waiting.

        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("datapackage-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text = Harbour)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
