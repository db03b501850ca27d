using AslGen.Metadata;

namespace AslGen;

/// <summary>How a cluster grows and shrinks.</summary>
[ServiceStructure]
public sealed class EmrManagedScalingPolicy
{
    /// <summary>Within which limits.</summary>
    public EmrComputeLimits? ComputeLimits { get; init; }

    /// <summary><c>DEFAULT</c> or <c>ADVANCED</c>.</summary>
    public string? ScalingStrategy { get; init; }

    /// <summary>Between cost, 1, and speed, 100.</summary>
    public int? UtilizationPerformanceIndex { get; init; }
}
