using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Where a task runs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EcsLaunchType>))]
public enum EcsLaunchType
{
    /// <summary>On instances of the cluster.</summary>
    EC2,

    /// <summary>On Fargate.</summary>
    FARGATE,

    /// <summary>On servers of your own.</summary>
    EXTERNAL,
}
