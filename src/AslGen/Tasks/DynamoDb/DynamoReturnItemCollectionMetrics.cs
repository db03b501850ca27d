using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Whether a write says how large an item collection is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DynamoReturnItemCollectionMetrics>))]
public enum DynamoReturnItemCollectionMetrics
{
    /// <summary>It does not.</summary>
    NONE,

    /// <summary>It does.</summary>
    SIZE,
}
