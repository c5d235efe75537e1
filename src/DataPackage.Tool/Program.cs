using System;
using System.CommandLine;
using DataPackage.Tool.Commands;
using DataPackage.Tool.Terminal;

const string Description = "Finds the article, its dated events and its author's recommendations in plain texts.";

const string Examples =
    """
    datapackage extract speech.txt --format text      the article with its facts marked
    datapackage extract corpus -o facts.json          all facts of a folder, as JSON
    datapackage check corpus                          what the texts leave in doubt
    datapackage export corpus --format csv            a row for each quote
    datapackage search naval exercises --in corpus    facts by their words
    datapackage diff old.nupkg corpus                 what changed, and the version that takes
    datapackage serve --in corpus                     the timeline page over them, on 127.0.0.1
    datapackage watch check corpus                    check again whenever a text is saved
    datapackage init harbour-notes                    a project that turns texts into a typed API
    """;

var root = new RootCommand(Description)
{
    ExtractCommand.Create(),
    CheckCommand.Create(),
    ExportCommand.Create(),
    ShowCommand.Create(),
    SearchCommand.Create(),
    CiteCommand.Create(),
    DiffCommand.Create(),
    VerifyCommand.Create(),
    NamesCommand.Create(),
    ServeCommand.Create(),
    InitCommand.Create(),
};
root.Add(WatchCommand.Create(root));
GlobalOptions.AddTo(root);
VerbCommand.ShowExamplesFirst(root, Examples);
root.SetAction(_ => root.Parse("--help").Invoke());
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
