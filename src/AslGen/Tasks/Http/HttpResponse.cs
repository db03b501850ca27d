using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>What an HTTP endpoint answered.</summary>
/// <typeparam name="TBody">
/// The body: an object where the answer's content type is JSON, otherwise a string.
/// </typeparam>
public sealed class HttpResponse<TBody>
{
    /// <summary>The status code, such as 200.</summary>
    [JsonPropertyName("StatusCode")]
    public required int StatusCode { get; init; }

    /// <summary>The status text, such as <c>OK</c>.</summary>
    [JsonPropertyName("StatusText")]
    public required string StatusText { get; init; }

    /// <summary>The headers, each with its values.</summary>
    [JsonPropertyName("Headers")]
    public required IReadOnlyDictionary<string, string[]> Headers { get; init; }

    /// <summary>The body.</summary>
    [JsonPropertyName("ResponseBody")]
    public required TBody ResponseBody { get; init; }
}
