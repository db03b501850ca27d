using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>How a form writes lists.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HttpArrayFormat>))]
public enum HttpArrayFormat
{
    /// <summary><c>list[0]=a</c>, <c>list[1]=b</c>. What is written where nothing is set.</summary>
    INDICES,

    /// <summary><c>list=a</c>, <c>list=b</c>.</summary>
    REPEAT,

    /// <summary><c>list=a,b</c>.</summary>
    COMMAS,

    /// <summary><c>list[]=a</c>, <c>list[]=b</c>.</summary>
    BRACKETS,

    /// <summary>Lists are not allowed.</summary>
    NONE,
}
