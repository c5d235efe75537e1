using System;
using System.CommandLine;
using DataPackage.Tool.Input;
using DataPackage.Tool.Serve;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Commands;

/// <summary><c>datapackage serve</c>: the timeline page over any corpus.</summary>
internal static class ServeCommand
{
    private const string Examples =
        """
        datapackage serve --in corpus
        datapackage serve --in JapanKoreaSecurity.0.1.0.nupkg --port 8080
        datapackage serve --port 0
        """;

    public static Command Create()
    {
        var facts = new FactsOptions();
        var port = new Option<int>("--port") { Description = "The port; 0 takes a free one", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("--port takes a number from 0 to 65535");
        });
        var command = new VerbCommand("serve", "Shows the facts on a timeline page, to this machine only; Ctrl+C stops it.", Examples) { port };
        facts.AddTo(command);
        Verb.SetAction(command, (result, cancellation) =>
        {
            LoadedFacts loaded = facts.Load(result, cancellation);
            using var server = new SiteServer(SiteFacts.Of(loaded.Named), result.GetValue(port));
            Console.Out.WriteLine(server.Address);
            GlobalOptions.Talk(result).Note("Ctrl+C stops it");
            server.Run(cancellation);
            return loaded.ExitCode;
        });
        return command;
    }
}
