using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using DataPackage.Mutation;

// make Extraction|Generator                                        lets Stryker change the project
// run Extraction|Generator <files> [tests] [sample] [seed]         files: patterns behind commas, "Dates/Edtf/*"; tests: a regular expression; sample: 0 for all
string verb = args.FirstOrDefault("");
if (verb is "cover" or "judge")
    return verb == "cover" ? new Worker(args[1..]).Cover() : new Worker(args[1..]).Judge();
if (args.Length < 2 || verb is not ("make" or "run"))
{
    Console.Error.WriteLine("usage: make Extraction|Generator; run Extraction|Generator <files> [tests] [sample] [seed]");
    return 1;
}

string project = "DataPackage." + args[1];
string folder = Path.GetFullPath(Path.Combine("artifacts/mutation", args[1]));
if (verb == "make")
{
    return args[1] == "Extraction"
        ? Stryker.Make(project, "Dates/**/*.cs,Linking/*.cs,Names/*.cs", "ReadingViewTests", folder)
        : Stryker.Make(project, "Emit/*.cs", "IdentifierTests", folder);
}


string[] worker = [folder, project, args.ElementAtOrDefault(3) ?? "."];
Mutant[] mutants = [.. Mutant.Read(Path.Combine(folder, "report.json"), args[2].Split(','))];
int size = int.Parse(args.ElementAtOrDefault(4) ?? "0"), all = mutants.Length;
if (size > 0)
{
    new Random(int.Parse(args.ElementAtOrDefault(5) ?? "1")).Shuffle(mutants);
    mutants = mutants[..size];
}

using (Process cover = Trial.Start("cover", worker))
    cover.WaitForExit();
Dictionary<int, Mutant> byId = mutants.ToDictionary(mutant => mutant.Id);
Dictionary<string, int> counts = [];
foreach ((int id, string verdict) in Trial.Of(byId.Keys.Order(), Coverage.Read(Path.Combine(folder, "coverage.txt")), worker))
{
    string kind = verdict.Split(' ')[0];
    counts[kind] = counts.GetValueOrDefault(kind) + 1;
    Console.WriteLine($"{byId[id].File}({byId[id].Line}) {verdict} [{id}] {byId[id].Change}");
}

// Wilson's interval for the share of all that a sample tells of.
int killed = counts.GetValueOrDefault("killed");
double n = Math.Max(1, mutants.Length), p = killed / n, z = 1.96, middle = (p + (z * z / (2 * n))) / (1 + (z * z / n));
double reach = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
Console.WriteLine($"{mutants.Length} of {all} mutants: {killed} killed, {counts.GetValueOrDefault("survived")} survived, {counts.GetValueOrDefault("not")} not covered: {p:P1}"
    + (size > 0 ? $" (95 %: {middle - reach:P1} to {middle + reach:P1})" : ""));
return 0;
