using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Terminal;

/// <summary>A verb whose help starts with examples.</summary>
internal sealed class VerbCommand(string name, string description, string examples) : Command(name, description)
{
    private string Examples { get; } = examples;

    /// <summary>Lets the help of <paramref name="root"/> and of all verbs below it start with examples and end with the exit codes.</summary>
    public static void ShowExamplesFirst(RootCommand root, string rootExamples)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new FramedHelp((HelpAction)help.Action!, rootExamples);
    }

    private sealed class FramedHelp(HelpAction help, string rootExamples) : SynchronousCommandLineAction
    {
        private readonly HelpAction help = help;

        public override int Invoke(ParseResult parseResult)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            Write(output, "Examples", parseResult.CommandResult.Command is VerbCommand verb ? verb.Examples : rootExamples);
            int exitCode = help.Invoke(parseResult);
            Write(output, "Exit codes", ExitCodes.Table);
            return exitCode;
        }

        private static void Write(TextWriter output, string heading, string lines) =>
            output.WriteLine($"{heading}:\n  {lines.ReplaceLineEndings("\n  ")}\n");
    }
}
