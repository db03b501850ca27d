using AslGen.Metadata;

namespace AslGen;

/// <summary>The role in whose name a task calls a service.</summary>
[ServiceStructure]
public sealed class Credentials
{
    /// <summary>The role's ARN: a constant, a deploy-time value or a value of the data.</summary>
    public required string RoleArn { get; init; }
}
