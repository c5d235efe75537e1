using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Terminal;

/// <summary>A verb whose help starts with examples, and that takes no mistyped option for a path or a word.</summary>
internal sealed class VerbCommand : Command
{
    public VerbCommand(string name, string description, string examples)
        : base(name, description)
    {
        Examples = examples;
        Validators.Add(RefuseUnknownOptions);
    }

    /// <summary>Whether its arguments are the command line of another verb, with that verb's options.</summary>
    public bool PassesOptionsOn { get; init; }

    private string Examples { get; }

    /// <summary>Lets the help of <paramref name="root"/> and of all verbs below it start with examples and end with the exit codes.</summary>
    public static void ShowExamplesFirst(RootCommand root, string rootExamples)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new FramedHelp((HelpAction)help.Action!, rootExamples);
    }

    private void RefuseUnknownOptions(CommandResult result)
    {
        if (PassesOptionsOn)
            return;
        foreach (string given in result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value))
        {
            if (given.Length > 1 && given[0] == '-' && !File.Exists(given))
                result.AddError($"there is no option '{given}' here; --help lists those there are");
        }
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
