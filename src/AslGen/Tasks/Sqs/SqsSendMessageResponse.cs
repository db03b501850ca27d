using AslGen.Metadata;

namespace AslGen;

/// <summary>What SQS answers to a message.</summary>
[ServiceStructure]
public sealed class SqsSendMessageResponse
{
    /// <summary>The message's ID.</summary>
    public required string MessageId { get; init; }

    /// <summary>The MD5 digest of the body.</summary>
    public string? MD5OfMessageBody { get; init; }

    /// <summary>The MD5 digest of the attributes.</summary>
    public string? MD5OfMessageAttributes { get; init; }

    /// <summary>The MD5 digest of the system attributes.</summary>
    public string? MD5OfMessageSystemAttributes { get; init; }

    /// <summary>The place in the order of a FIFO queue.</summary>
    public string? SequenceNumber { get; init; }
}
