using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace DataPackage.Benchmarks.Emission;

/// <summary>A compiler server as <c>dotnet build</c> keeps one, but of our own, so that its CPU time can be read.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string pipe = "datapackage-" + Guid.NewGuid().ToString("N");
    private readonly Process process;

    public CompilerServer()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(CompiledProgram.Compiler, "VBCSCompiler.dll"), "-pipename:" + pipe]) { RedirectStandardOutput = true };
        process = Process.Start(start) ?? throw new Win32Exception("dotnet does not start.");
    }

    /// <summary>Compiles a program and returns the server's CPU time: without the client, which is a start of dotnet and the same for all.</summary>
    public double Compile(CompiledProgram program)
    {
        process.Refresh();
        TimeSpan before = process.TotalProcessorTime;
        program.CompileBy(pipe);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
