using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>How the body of a request is written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HttpRequestBodyEncoding>))]
public enum HttpRequestBodyEncoding
{
    /// <summary>As JSON.</summary>
    NONE,

    /// <summary>As a form: <c>name=value</c>, joined by ampersands. The header <c>Content-Type</c> must say so.</summary>
    URL_ENCODED,
}
