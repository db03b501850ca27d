using AslGen.Metadata;

namespace AslGen;

/// <summary>What DynamoDB answers to a write.</summary>
[ServiceStructure]
public sealed class DynamoWriteResponse
{
    /// <summary>The attributes that were asked for.</summary>
    public Dictionary<string, DynamoAttributeValue>? Attributes { get; init; }

    /// <summary>How much capacity the call took, if asked for.</summary>
    public DynamoConsumedCapacity? ConsumedCapacity { get; init; }

    /// <summary>The size of the item collection, if asked for.</summary>
    public object? ItemCollectionMetrics { get; init; }
}
