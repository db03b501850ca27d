using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>events:putEvents</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EventBridgePutEventsTask<TResult> : TaskState<TResult>
{
    private protected EventBridgePutEventsTask(string method)
        : base(method) { }

    /// <summary>The events, up to ten.</summary>
    [Argument("Entries")]
    public required IReadOnlyList<EventBridgeEntry> Entries { get; init; }

    /// <summary>The global endpoint that gets the events.</summary>
    [Argument("EndpointId")]
    public string? EndpointId { get; init; }
}
