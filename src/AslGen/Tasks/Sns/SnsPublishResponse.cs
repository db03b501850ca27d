using AslGen.Metadata;

namespace AslGen;

/// <summary>What SNS answers to a notification.</summary>
[ServiceStructure]
public sealed class SnsPublishResponse
{
    /// <summary>The notification's ID.</summary>
    public required string MessageId { get; init; }

    /// <summary>The place in the order of a FIFO topic.</summary>
    public string? SequenceNumber { get; init; }
}
