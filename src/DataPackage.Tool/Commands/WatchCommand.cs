using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DataPackage.Tool.Input;
using DataPackage.Tool.Terminal;
using DataPackage.Tool.Watch;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage watch</c>: a verb again and again, whenever its inputs change.</summary>
internal static class WatchCommand
{
    private const string Examples =
        """
        datapackage watch check corpus
        datapackage watch extract speech.txt --format text
        datapackage watch serve --in corpus
        datapackage watch export MyCorpus.csproj --format sqlite -o facts.db
        """;

    // What only reads its inputs: another verb would wake itself.
    private static readonly string[] Verbs = ["extract", "check", "export", "show", "search", "cite", "diff", "verify", "serve"];

    public static Command Create(RootCommand root)
    {
        var words = new Argument<string[]>("verb") { Description = $"One of {string.Join(", ", Verbs)}, with its arguments and options", Arity = ArgumentArity.OneOrMore };
        var command = new VerbCommand("watch", "Runs a verb, and again whenever a text, correction, project or package that it reads is saved; Ctrl+C stops it.", Examples)
        {
            PassesOptionsOn = true,
        };
        command.Add(words);
        words.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Verbs.Contains(result.Tokens[0].Value))
                result.AddError($"watch runs {string.Join(", ", Verbs)}; not '{result.Tokens[0].Value}'");
        });
        Verb.SetAction(command, (result, cancellation) =>
        {
            string[] given = [.. result.GetValue(words)!, .. GlobalOptions.Given(result)];
            ParseResult verb = root.Parse(given);
            if (verb.Errors.Count > 0)
                return verb.Invoke();
            if (given.Contains(InputFiles.StandardInput))
                throw new InputProblem("standard input is read once and cannot be watched; name files or folders");
            string? output = verb.CommandResult.Command.Options.OfType<Option<FileInfo?>>().Select(option => verb.GetValue(option)?.ToString()).FirstOrDefault(path => path is not null);
            using var watch = new InputWatch(WatchedPlaces.Of(given.Skip(1), output), output);
            while (true)
            {
                RunUntilChange(verb, watch, cancellation);
                GlobalOptions.Talk(result).Note($"changed at {DateTime.Now:HH:mm:ss}; again:");
            }
        });
        return command;
    }

    private static void RunUntilChange(ParseResult verb, InputWatch watch, CancellationToken cancellation)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<int> running = verb.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, run.Token);
        try
        {
            watch.Wait(cancellation);
        }
        finally
        {
            run.Cancel();
            running.Wait(CancellationToken.None);
        }
    }
}
