using AslGen.Metadata;

namespace AslGen;

/// <summary>What a model is trained with.</summary>
[ServiceStructure]
public sealed class BedrockTrainingDataConfig
{
    /// <summary>Where the data is.</summary>
    public string? S3Uri { get; init; }

    /// <summary>Logs of invocations in place of data.</summary>
    public object? InvocationLogsConfig { get; init; }
}
