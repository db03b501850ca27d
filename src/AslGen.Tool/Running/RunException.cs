using AslGen.Tool.Checking;

namespace AslGen.Tool.Running;

/// <summary>An execution cannot be run.</summary>
internal sealed class RunException : Exception
{
    /// <summary>Says what is wrong with the command line, or with what it names.</summary>
    public RunException(string message)
        : base(message) { }

    /// <summary>Shows what is wrong in the file of the definition.</summary>
    public RunException(IReadOnlyList<Problem> problems)
        : base("The definition is invalid.")
    {
        Problems = problems;
    }

    /// <summary>The problems of the definition; none where the message says all.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];
}
