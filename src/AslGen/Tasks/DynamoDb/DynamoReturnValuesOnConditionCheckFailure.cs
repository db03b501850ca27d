using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Which attributes the error of a condition that does not hold gives back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DynamoReturnValuesOnConditionCheckFailure>))]
public enum DynamoReturnValuesOnConditionCheckFailure
{
    /// <summary>None.</summary>
    NONE,

    /// <summary>All.</summary>
    ALL_OLD,
}
