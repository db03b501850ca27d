namespace AslGen.Testing;

/// <summary>What is known about a state machine beside its definition.</summary>
public sealed record StateMachineOptions
{
    /// <summary>The state machine's name.</summary>
    public string Name { get; init; } = "StateMachine";

    /// <summary>The state machine's type.</summary>
    public StateMachineType Type { get; init; }

    /// <summary>The values of the definition's placeholders, <c>${Name}</c>, by name.</summary>
    public IReadOnlyDictionary<string, string> Substitutions { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the definition is held against the rules first, and refused where the service would refuse it.</summary>
    public bool CheckDefinition { get; init; } = true;

    /// <summary>The account that the state machine is in.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region that the state machine is in.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The role in whose name the state machine acts.</summary>
    public string RoleArn { get; init; } = "arn:aws:iam::123456789012:role/StateMachineRole";
}
