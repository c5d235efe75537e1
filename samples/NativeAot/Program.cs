using System.Diagnostics;
using System.Globalization;

// The same question to the same facts, kept in three ways. Each way answers in a process of its own, so that each pays for its start.
const string Question = "Events of 2012 in which South Korea took part";

if (args is [var door, var file])
{
    Answer answer = door switch
    {
        "package" => PackageDoor.Ask(),
        "json" => JsonDoor.Ask(file),
        _ => SqliteDoor.Ask(file),
    };
    Console.WriteLine($"{answer.Count}\t{answer.First}");
    return;
}

string folder = Directory.CreateTempSubdirectory("native-aot-").FullName;
string json = Path.Combine(folder, "events.json");
string sqlite = Path.Combine(folder, "events.sqlite");
JsonDoor.Write(json);
SqliteDoor.Write(sqlite);

(string Door, string Name, string File)[] doors =
    [("package", "JapanKoreaSecurity", "-"), ("json", "System.Text.Json, source generated", json), ("sqlite", "Microsoft.Data.Sqlite", sqlite)];
var times = doors.ToDictionary(each => each.Door, _ => new List<double>());
var answers = new Dictionary<string, string>();
for (int round = 0; round < 15; round++)
{
    foreach ((string name, _, string path) in doors)
    {
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [name, path]) { RedirectStandardOutput = true })!;
        answers[name] = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        times[name].Add(watch.Elapsed.TotalMilliseconds);
    }
}

Console.WriteLine($"# {Question}");
Console.WriteLine(answers["package"].Replace("\t", ", first: ", StringComparison.Ordinal));
Console.WriteLine($"All three agree: {answers.Values.Distinct().Count() == 1}");
Console.WriteLine("\n# From process start to answer");
foreach ((string name, string label, _) in doors)
{
    double middle = times[name].Order().ElementAt(times[name].Count / 2);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-36} {middle,6:0.0} ms"));
}

Directory.Delete(folder, recursive: true);

internal readonly record struct Answer(int Count, string? First);
