using AslGen.Metadata;

namespace AslGen;

/// <summary>How a batch of builds runs.</summary>
[ServiceStructure]
public sealed class CodeBuildBuildBatchConfig
{
    /// <summary>The batch's role.</summary>
    public string? ServiceRole { get; init; }

    /// <summary>Whether all artifacts go to one place.</summary>
    public bool? CombineArtifacts { get; init; }

    /// <summary>What its builds can be.</summary>
    public CodeBuildBatchRestrictions? Restrictions { get; init; }

    /// <summary>How many minutes it can take.</summary>
    public int? TimeoutInMins { get; init; }

    /// <summary><c>REPORT_INDIVIDUAL_BUILDS</c> or <c>REPORT_AGGREGATED_BATCH</c>.</summary>
    public string? BatchReportMode { get; init; }
}
