using AslGen.Metadata;

namespace AslGen;

/// <summary>A batch of builds.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildBatch
{
    /// <summary>The batch's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The batch's ARN.</summary>
    public required string Arn { get; init; }

    /// <summary><c>SUCCEEDED</c>, <c>IN_PROGRESS</c> ….</summary>
    public required string BuildBatchStatus { get; init; }

    /// <summary>The project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The number of the batch in its project.</summary>
    public long? BuildBatchNumber { get; init; }

    /// <summary>The phase that it is in.</summary>
    public string? CurrentPhase { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool? Complete { get; init; }

    /// <summary>The version of the source.</summary>
    public string? SourceVersion { get; init; }

    /// <summary>The commit that this was.</summary>
    public string? ResolvedSourceVersion { get; init; }

    /// <summary>Who started it.</summary>
    public string? Initiator { get; init; }

    /// <summary>Where what it makes is kept.</summary>
    public CodeBuildArtifacts? Artifacts { get; init; }

    /// <summary>Its builds.</summary>
    public IReadOnlyList<object>? BuildGroups { get; init; }
}
