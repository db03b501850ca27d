using AslGen.Metadata;

namespace AslGen;

/// <summary>An event.</summary>
[ServiceStructure]
public sealed class EventBridgeEntry
{
    /// <summary>What has happened: any object, or its JSON as text.</summary>
    public required object Detail { get; init; }

    /// <summary>What kind of event it is; rules match it.</summary>
    public required string DetailType { get; init; }

    /// <summary>Who says so; rules match it.</summary>
    public required string Source { get; init; }

    /// <summary>The name or ARN of the bus; the default one where it is not set.</summary>
    public string? EventBusName { get; init; }

    /// <summary>The ARNs of what the event is about. Step Functions adds those of the execution and its state machine.</summary>
    public IReadOnlyList<string>? Resources { get; init; }

    /// <summary>When it happened, as RFC 3339 writes it; when it is sent where it is not set.</summary>
    public string? Time { get; init; }

    /// <summary>The X-Ray trace that the event is part of.</summary>
    public string? TraceHeader { get; init; }
}
