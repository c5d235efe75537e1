using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using DataPackage.Tool.Output;

namespace DataPackage.Tool.Terminal;

/// <summary>Runs a verb so that whatever ends it early is a sentence and an exit code, never a stack trace.</summary>
internal static class Verb
{
    public static void SetAction(Command command, Func<ParseResult, CancellationToken, int> run) =>
        command.SetAction((result, cancellation) => Task.Run(() => Run(() => run(result, cancellation)), CancellationToken.None));

    private static int Run(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            Talk.Problem("cancelled");
            return ExitCodes.Cancelled;
        }
        catch (OutputProblem problem)
        {
            Talk.Problem(problem.Message);
            return ExitCodes.Usage;
        }
        catch (Input.InputProblem problem)
        {
            Talk.Problem(problem.Message);
            return ExitCodes.UnreadableInput;
        }
        catch (IOException) when (Console.IsOutputRedirected)
        {
            // The reader of the pipe has gone, as `head` does when it has enough.
            return ExitCodes.Done;
        }
    }
}
