using AslGen.Metadata;

namespace AslGen;

/// <summary>A step of work.</summary>
[ServiceStructure]
public sealed class EmrStep
{
    /// <summary>The step's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its program.</summary>
    public required EmrHadoopJarStep HadoopJarStep { get; init; }

    /// <summary>What happens where it fails: <c>CONTINUE</c>, <c>CANCEL_AND_WAIT</c> or <c>TERMINATE_CLUSTER</c>.</summary>
    public string? ActionOnFailure { get; init; }

    /// <summary>Where its log is kept.</summary>
    public object? StepMonitoringConfiguration { get; init; }
}
