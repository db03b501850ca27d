using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Whether a task gets a public address.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EcsAssignPublicIp>))]
public enum EcsAssignPublicIp
{
    /// <summary>It does.</summary>
    ENABLED,

    /// <summary>It does not.</summary>
    DISABLED,
}
