using AslGen.Metadata;

namespace AslGen;

/// <summary>How the body of a request is written.</summary>
[ServiceStructure]
public sealed class HttpTransform
{
    /// <summary>As JSON or as a form.</summary>
    public HttpRequestBodyEncoding? RequestBodyEncoding { get; init; }

    /// <summary>How a form is written.</summary>
    public HttpRequestEncodingOptions? RequestEncodingOptions { get; init; }
}
