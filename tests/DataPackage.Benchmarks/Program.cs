using BenchmarkDotNet.Running;
using DataPackage.Benchmarks;

// Without arguments: one table by CPU time, in a minute or two. With BenchmarkDotNet's arguments ("--filter *"): its benchmarks.
if (args.Length > 0)
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkConfig());
else
    CpuTable.Print();
