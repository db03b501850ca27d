using AslGen.Metadata;

namespace AslGen;

/// <summary>The container of a job.</summary>
[ServiceStructure]
public sealed class BatchContainerDetail
{
    /// <summary>What its process exited with.</summary>
    public int? ExitCode { get; init; }

    /// <summary>More about its state.</summary>
    public string? Reason { get; init; }

    /// <summary>The image.</summary>
    public string? Image { get; init; }

    /// <summary>Where its log is, in CloudWatch Logs.</summary>
    public string? LogStreamName { get; init; }

    /// <summary>The ECS task that it was.</summary>
    public string? TaskArn { get; init; }

    /// <summary>The instance that it ran on.</summary>
    public string? ContainerInstanceArn { get; init; }
}
