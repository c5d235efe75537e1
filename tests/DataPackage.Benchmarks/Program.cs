using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using DataPackage.Benchmarks;
using DataPackage.Benchmarks.Emission;

// "extraction", "facts", "generator" and "build" print a table each in one run; numbers behind them choose the sizes.
// "documents 100000" prints so many documents as JSON Lines, "library 10000" what the library makes of so many on one core (docs/scale.md).
// Anything else goes to BenchmarkDotNet ("--filter *").
int[] sizes = args.Skip(1).Select(size => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0).Where(number => number > 0).ToArray();
switch (args.FirstOrDefault() ?? "extraction")
{
    case "extraction":
        CpuTable.Print();
        break;
    case "facts":
        FactsTable.Print(sizes.Length > 0 ? sizes : [100, 1000, 10_000, 100_000]);
        break;
    case "generator":
        GeneratorTable.Print(sizes.Length > 0 ? sizes : [10, 100, 1000, 10_000]);
        break;
    case "build":
        BuildTable.Print(sizes.Length > 0 ? sizes : [10, 100]);
        break;
    case "documents":
        Scale.PrintDocuments(sizes.FirstOrDefault(100_000));
        break;
    case "library":
        Scale.PrintLibrary(sizes.FirstOrDefault(10_000));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkConfig());
        break;
}
