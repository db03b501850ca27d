using AslGen.Metadata;

namespace AslGen;

/// <summary>Data in S3.</summary>
[ServiceStructure]
public sealed class SageMakerS3DataSource
{
    /// <summary><c>S3Prefix</c>, <c>ManifestFile</c> or <c>AugmentedManifestFile</c>.</summary>
    public required string S3DataType { get; init; }

    /// <summary>Where it is.</summary>
    public required string S3Uri { get; init; }

    /// <summary><c>FullyReplicated</c> or <c>ShardedByS3Key</c>.</summary>
    public string? S3DataDistributionType { get; init; }

    /// <summary>The attributes that are read of an augmented manifest.</summary>
    public IReadOnlyList<string>? AttributeNames { get; init; }

    /// <summary>The groups of instances that read it.</summary>
    public IReadOnlyList<string>? InstanceGroupNames { get; init; }

    /// <summary>Whether a licence is accepted.</summary>
    public object? ModelAccessConfig { get; init; }

    /// <summary>The model of a hub.</summary>
    public object? HubAccessConfig { get; init; }
}
