using System.CommandLine;
using DataPackage.Tool.Commands;

var root = new RootCommand("Finds the article, its dated events and its author's recommendations in plain texts.")
{
    ExtractCommand.Create(),
};
root.SetAction(_ => root.Parse("--help").Invoke());
return root.Parse(args).Invoke();
