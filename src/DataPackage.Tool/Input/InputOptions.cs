using System.CommandLine;

namespace DataPackage.Tool.Input;

/// <summary>Which texts a verb reads.</summary>
/// <param name="Paths">Files, folders, patterns, or '-' for standard input.</param>
/// <param name="MaxBytes">A larger file is named and left out.</param>
internal sealed record InputRequest(string[] Paths, long MaxBytes);

/// <summary>The argument and option by which every verb is given its texts.</summary>
internal sealed class InputOptions
{
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    private readonly Argument<string[]> paths = new("paths")
    {
        Description = "Texts (.txt, .md, .html), folders of them, patterns such as 'corpus/**/*.txt', or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<long> maxBytes = CreateMaxBytes();

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(maxBytes);
    }

    public InputRequest Read(ParseResult result) => new(result.GetValue(paths)!, result.GetValue(maxBytes));

    public static Option<long> CreateMaxBytes() => new("--max-bytes")
    {
        Description = "A larger file is named and left out",
        DefaultValueFactory = _ => DefaultMaxBytes,
    };
}
