using AslGen.Metadata;

namespace AslGen;

/// <summary>What DataBrew answers to a job run.</summary>
[ServiceStructure]
public sealed class GlueDataBrewStartJobRunResponse
{
    /// <summary>The run's ID.</summary>
    public required string RunId { get; init; }
}
