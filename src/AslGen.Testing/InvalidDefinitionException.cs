namespace AslGen.Testing;

/// <summary>A definition that the service would refuse when the state machine is created.</summary>
public sealed class InvalidDefinitionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidDefinitionException(string message)
        : base(message) { }

    internal InvalidDefinitionException(IReadOnlyList<string> problems)
        : base("The definition is invalid:" + Environment.NewLine + string.Join(Environment.NewLine, problems))
    {
        Problems = problems;
    }

    /// <summary>What is wrong, one entry for each problem, with the rule's ID and the place as a JSON Pointer.</summary>
    public IReadOnlyList<string> Problems { get; } = [];
}
