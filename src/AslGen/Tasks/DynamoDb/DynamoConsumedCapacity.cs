using AslGen.Metadata;

namespace AslGen;

/// <summary>How much capacity a call took.</summary>
[ServiceStructure]
public sealed class DynamoConsumedCapacity
{
    /// <summary>The table.</summary>
    public string? TableName { get; init; }

    /// <summary>All units.</summary>
    public double? CapacityUnits { get; init; }

    /// <summary>Units of reading.</summary>
    public double? ReadCapacityUnits { get; init; }

    /// <summary>Units of writing.</summary>
    public double? WriteCapacityUnits { get; init; }
}
