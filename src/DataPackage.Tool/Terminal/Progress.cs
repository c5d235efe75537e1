using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace DataPackage.Tool.Terminal;

/// <summary>A bar on an interactive standard error, for work of more than a second; it leaves no trace.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly ManualResetEventSlim ended = new();
    private readonly IAnsiConsole? terminal;
    private readonly Task showing;
    private int done;

    /// <summary>Starts to wait for slow work.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="total">How many there are, or null when nobody knows.</param>
    /// <param name="terminal">Where to show it, or null to show nothing.</param>
    public Progress(string what, int? total, IAnsiConsole? terminal)
    {
        this.terminal = terminal;
        showing = terminal is null ? Task.CompletedTask : Task.Factory.StartNew(
            () => Show(terminal, what, total), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>One more is done. May be called from any thread.</summary>
    public void Step() => Interlocked.Increment(ref done);

    /// <summary>Says what went wrong, above the bar.</summary>
    public void Problem(string message)
    {
        if (terminal is null)
            Talk.Problem(message);
        else
            terminal.WriteLine(message);
    }

    public void Dispose()
    {
        ended.Set();
        showing.Wait();
        ended.Dispose();
    }

    private void Show(IAnsiConsole on, string what, int? total)
    {
        if (ended.Wait(Patience))
            return;
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        on.Progress().AutoClear(true).Columns(columns).Start(context =>
        {
            ProgressTask task = context.AddTask(what, maxValue: total ?? double.MaxValue);
            do
            {
                task.Value = done;
                task.Description = total is null ? $"{done} {what}" : $"{done} of {total} {what}";
            }
            while (!ended.Wait(100));
        });
    }
}
