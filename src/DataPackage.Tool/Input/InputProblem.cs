using System;

namespace DataPackage.Tool.Input;

/// <summary>An input that cannot be used, in words for the person who named it.</summary>
internal sealed class InputProblem : Exception
{
    public InputProblem()
    {
    }

    public InputProblem(string message)
        : base(message)
    {
    }

    public InputProblem(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
