using AslGen.Metadata;

namespace AslGen;

/// <summary>A run of a Glue job.</summary>
[ServiceStructure]
public sealed class GlueJobRun
{
    /// <summary>The run's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The job.</summary>
    public string? JobName { get; init; }

    /// <summary><c>SUCCEEDED</c>; a run that fails makes the task fail.</summary>
    public required string JobRunState { get; init; }

    /// <summary>The arguments.</summary>
    public Dictionary<string, string>? Arguments { get; init; }

    /// <summary>How often it was tried before.</summary>
    public int? Attempt { get; init; }

    /// <summary>What went wrong.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>How long it ran, in seconds.</summary>
    public int? ExecutionTime { get; init; }

    /// <summary><c>STANDARD</c> or <c>FLEX</c>.</summary>
    public string? ExecutionClass { get; init; }

    /// <summary>Glue's version.</summary>
    public string? GlueVersion { get; init; }

    /// <summary>Where its log is, in CloudWatch Logs.</summary>
    public string? LogGroupName { get; init; }

    /// <summary>The capacity, in DPUs.</summary>
    public double? MaxCapacity { get; init; }

    /// <summary>How many workers.</summary>
    public int? NumberOfWorkers { get; init; }

    /// <summary>Their type.</summary>
    public string? WorkerType { get; init; }

    /// <summary>The run before, where it was tried again.</summary>
    public string? PreviousRunId { get; init; }

    /// <summary>What started it.</summary>
    public string? TriggerName { get; init; }
}
