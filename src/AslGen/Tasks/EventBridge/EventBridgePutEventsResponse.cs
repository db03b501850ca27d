using AslGen.Metadata;

namespace AslGen;

/// <summary>
/// What EventBridge answers to events. A task with an event that was not taken fails with <c>EventBridge.FailedEntry</c>.
/// </summary>
[ServiceStructure]
public sealed class EventBridgePutEventsResponse
{
    /// <summary>An answer for each event, in their order.</summary>
    public required IReadOnlyList<EventBridgePutEventsResultEntry> Entries { get; init; }

    /// <summary>How many were not taken.</summary>
    public int? FailedEntryCount { get; init; }
}
