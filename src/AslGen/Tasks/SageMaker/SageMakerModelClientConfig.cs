using AslGen.Metadata;

namespace AslGen;

/// <summary>How a model is called.</summary>
[ServiceStructure]
public sealed class SageMakerModelClientConfig
{
    /// <summary>How often a call is tried again, 0 to 3.</summary>
    public int? InvocationsMaxRetries { get; init; }

    /// <summary>How many seconds a call can take.</summary>
    public int? InvocationsTimeoutInSeconds { get; init; }
}
