using AslGen.Metadata;

namespace AslGen;

/// <summary>A new job run as EMR answers it.</summary>
[ServiceStructure]
public sealed class EmrContainersStartJobRunResponse
{
    /// <summary>The run's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The run's name.</summary>
    public string? Name { get; init; }

    /// <summary>The run's ARN.</summary>
    public string? Arn { get; init; }

    /// <summary>The virtual cluster.</summary>
    public string? VirtualClusterId { get; init; }
}
