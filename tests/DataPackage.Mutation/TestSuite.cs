using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace DataPackage.Mutation;

/// <summary>The tests of one assembly, run one by one in this process.</summary>
internal sealed class TestSuite : IDisposable
{
    private readonly XunitTestFramework framework = new(new Sink(_ => { }));
    private readonly ITestFrameworkExecutor executor;

    public TestSuite(string file)
    {
        Assembly assembly = Assembly.LoadFrom(file);
        this.executor = this.framework.GetExecutor(assembly.GetName());
        List<ITestCase> found = [];
        Await<IDiscoveryCompleteMessage>(
            sink => this.framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(false, sink, new Options()),
            message => { if (message is ITestCaseDiscoveryMessage discovery) found.Add(discovery.TestCase); });
        this.Tests = found;
    }

    public IReadOnlyList<ITestCase> Tests { get; }

    /// <summary>Whether a test passes.</summary>
    public bool Passes(ITestCase test)
    {
        bool passes = true;
        Await<ITestAssemblyFinished>(
            sink => this.executor.RunTests([test], sink, new Options()),
            message => passes &= message is not (ITestFailed or IErrorMessage));
        return passes;
    }

    public void Dispose() => this.framework.Dispose();

    private static void Await<TEnd>(Action<IMessageSink> start, Action<IMessageSinkMessage> receive)
    {
        using ManualResetEventSlim end = new();
        start(new Sink(message =>
        {
            receive(message);
            if (message is TEnd)
                end.Set();
        }));
        end.Wait();
    }

    private sealed class Sink(Action<IMessageSinkMessage> receive) : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message)
        {
            receive(message);
            return true;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => this.values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => this.values[name] = value;
    }
}
