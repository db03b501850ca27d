using AslGen.Metadata;

namespace AslGen;

/// <summary>A run of a DataBrew job.</summary>
[ServiceStructure]
public sealed class GlueDataBrewJobRun
{
    /// <summary>The run's ID.</summary>
    public required string RunId { get; init; }

    /// <summary>The job.</summary>
    public string? JobName { get; init; }

    /// <summary><c>SUCCEEDED</c>; a run that fails makes the task fail.</summary>
    public required string State { get; init; }

    /// <summary>The dataset.</summary>
    public string? DatasetName { get; init; }

    /// <summary>How often it was tried before.</summary>
    public int? Attempt { get; init; }

    /// <summary>What went wrong.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>How long it ran, in seconds.</summary>
    public int? ExecutionTime { get; init; }

    /// <summary>Where its log is, in CloudWatch Logs.</summary>
    public string? LogGroupName { get; init; }

    /// <summary>Who started it.</summary>
    public string? StartedBy { get; init; }

    /// <summary>Where its results are.</summary>
    public IReadOnlyList<object>? Outputs { get; init; }
}
