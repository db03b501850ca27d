using AslGen.Metadata;

namespace AslGen;

/// <summary>A container of a task.</summary>
[ServiceStructure]
public sealed class EcsContainer
{
    /// <summary>The container's ARN.</summary>
    public string? ContainerArn { get; init; }

    /// <summary>The container's name.</summary>
    public string? Name { get; init; }

    /// <summary>The image.</summary>
    public string? Image { get; init; }

    /// <summary>What its process exited with.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Its state, such as <c>STOPPED</c>.</summary>
    public string? LastStatus { get; init; }

    /// <summary>More about its state.</summary>
    public string? Reason { get; init; }

    /// <summary>What its health check said.</summary>
    public string? HealthStatus { get; init; }
}
