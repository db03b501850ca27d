using AslGen.Metadata;

namespace AslGen;

/// <summary>A job that customizes a model.</summary>
[ServiceStructure]
public sealed class BedrockModelCustomizationJob
{
    /// <summary>The job's ARN.</summary>
    public required string JobArn { get; init; }

    /// <summary>The job's name.</summary>
    public string? JobName { get; init; }

    /// <summary>The new model's name.</summary>
    public string? OutputModelName { get; init; }

    /// <summary>The new model's ARN.</summary>
    public string? OutputModelArn { get; init; }

    /// <summary><c>Completed</c>; a job that fails makes the task fail.</summary>
    public required string Status { get; init; }

    /// <summary>The model that it is made of.</summary>
    public string? BaseModelArn { get; init; }

    /// <summary>The role.</summary>
    public string? RoleArn { get; init; }

    /// <summary>How good the training was.</summary>
    public object? TrainingMetrics { get; init; }

    /// <summary>How good the model is.</summary>
    public IReadOnlyList<object>? ValidationMetrics { get; init; }
}
