using AslGen.Metadata;

namespace AslGen;

/// <summary>How a form is written.</summary>
[ServiceStructure]
public sealed class HttpRequestEncodingOptions
{
    /// <summary>How lists are.</summary>
    public HttpArrayFormat? ArrayFormat { get; init; }
}
