using AslGen.Metadata;

namespace AslGen;

/// <summary>What DynamoDB answers to a read.</summary>
[ServiceStructure]
public sealed class DynamoGetItemResponse
{
    /// <summary>The item; not there where the table has none with the key.</summary>
    public Dictionary<string, DynamoAttributeValue>? Item { get; init; }

    /// <summary>How much capacity the call took, if asked for.</summary>
    public DynamoConsumedCapacity? ConsumedCapacity { get; init; }
}
