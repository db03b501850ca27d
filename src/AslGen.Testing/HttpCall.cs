using System.Text.Json.Serialization;

namespace AslGen.Testing;

/// <summary>What an HTTP task sends, for the parameter of its stub.</summary>
/// <typeparam name="TBody">The request's body.</typeparam>
public sealed record HttpCall<TBody>
{
    /// <summary>The endpoint.</summary>
    [JsonPropertyName("ApiEndpoint")]
    public required string ApiEndpoint { get; init; }

    /// <summary>The request's method, such as <c>GET</c>.</summary>
    [JsonPropertyName("Method")]
    public required string Method { get; init; }

    /// <summary>The headers, or null.</summary>
    [JsonPropertyName("Headers")]
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The query parameters, or null.</summary>
    [JsonPropertyName("QueryParameters")]
    public IReadOnlyDictionary<string, string>? QueryParameters { get; init; }

    /// <summary>The request's body.</summary>
    [JsonPropertyName("RequestBody")]
    public TBody? RequestBody { get; init; }
}
