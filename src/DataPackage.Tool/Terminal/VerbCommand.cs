using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace DataPackage.Tool.Terminal;

/// <summary>A verb whose help starts with examples.</summary>
internal sealed class VerbCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Lets the help of all verbs below <paramref name="root"/> start with their examples.</summary>
    public static void ShowExamplesFirst(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesThenHelp((HelpAction)help.Action!);
    }

    private sealed class ExamplesThenHelp(HelpAction help) : SynchronousCommandLineAction
    {
        private readonly HelpAction help = help;

        public override int Invoke(ParseResult parseResult)
        {
            if (parseResult.CommandResult.Command is VerbCommand verb)
                parseResult.InvocationConfiguration.Output.WriteLine($"Examples:\n  {verb.Examples.ReplaceLineEndings("\n  ")}\n");
            return help.Invoke(parseResult);
        }
    }

    private string Examples { get; } = examples;
}
