using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Whether a call says how much capacity it took.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DynamoReturnConsumedCapacity>))]
public enum DynamoReturnConsumedCapacity
{
    /// <summary>It does not.</summary>
    NONE,

    /// <summary>The sum.</summary>
    TOTAL,

    /// <summary>The sum, and what the table and each index took.</summary>
    INDEXES,
}
