using AslGen.Metadata;

namespace AslGen;

/// <summary>A new job as Bedrock answers it.</summary>
[ServiceStructure]
public sealed class BedrockCreateModelCustomizationJobResponse
{
    /// <summary>The job's ARN.</summary>
    public required string JobArn { get; init; }
}
