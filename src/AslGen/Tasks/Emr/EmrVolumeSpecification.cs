using AslGen.Metadata;

namespace AslGen;

/// <summary>A disk.</summary>
[ServiceStructure]
public sealed class EmrVolumeSpecification
{
    /// <summary>Such as <c>gp3</c>.</summary>
    public required string VolumeType { get; init; }

    /// <summary>Its size in GiB.</summary>
    public required int SizeInGB { get; init; }

    /// <summary>Operations per second.</summary>
    public int? Iops { get; init; }

    /// <summary>MiB per second.</summary>
    public int? Throughput { get; init; }
}
