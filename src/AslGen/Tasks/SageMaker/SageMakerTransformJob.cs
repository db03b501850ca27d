using AslGen.Metadata;

namespace AslGen;

/// <summary>A transform job.</summary>
[ServiceStructure]
public sealed class SageMakerTransformJob
{
    /// <summary>The job's name.</summary>
    public required string TransformJobName { get; init; }

    /// <summary>The job's ARN.</summary>
    public required string TransformJobArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string TransformJobStatus { get; init; }

    /// <summary>The model.</summary>
    public string? ModelName { get; init; }

    /// <summary>Where the data is.</summary>
    public object? TransformInput { get; init; }

    /// <summary>Where results are kept.</summary>
    public object? TransformOutput { get; init; }

    /// <summary>The machines.</summary>
    public object? TransformResources { get; init; }
}
