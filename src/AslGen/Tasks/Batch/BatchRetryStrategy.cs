using AslGen.Metadata;

namespace AslGen;

/// <summary>How often a job is tried.</summary>
[ServiceStructure]
public sealed class BatchRetryStrategy
{
    /// <summary>How often, 1 to 10.</summary>
    public int? Attempts { get; init; }

    /// <summary>Which failures are tried again.</summary>
    public IReadOnlyList<BatchEvaluateOnExit>? EvaluateOnExit { get; init; }
}
