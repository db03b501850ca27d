using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Which attributes of an item a write gives back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DynamoReturnValues>))]
public enum DynamoReturnValues
{
    /// <summary>None.</summary>
    NONE,

    /// <summary>All, as they were before.</summary>
    ALL_OLD,

    /// <summary>Those that were changed, as they were before. Updates only.</summary>
    UPDATED_OLD,

    /// <summary>All, as they are now. Updates only.</summary>
    ALL_NEW,

    /// <summary>Those that were changed, as they are now. Updates only.</summary>
    UPDATED_NEW,
}
