using System;

namespace DataPackage.Tool.Output;

/// <summary>An output that cannot be written, in words for the person who named it.</summary>
internal sealed class OutputProblem : Exception
{
    public OutputProblem()
    {
    }

    public OutputProblem(string message)
        : base(message)
    {
    }

    public OutputProblem(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
