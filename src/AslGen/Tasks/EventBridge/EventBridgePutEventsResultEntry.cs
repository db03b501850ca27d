using AslGen.Metadata;

namespace AslGen;

/// <summary>What EventBridge answers to an event.</summary>
[ServiceStructure]
public sealed class EventBridgePutEventsResultEntry
{
    /// <summary>The event's ID.</summary>
    public string? EventId { get; init; }

    /// <summary>Why it was not taken.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The same for people.</summary>
    public string? ErrorMessage { get; init; }
}
