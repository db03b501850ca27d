using AslGen.Metadata;

namespace AslGen;

/// <summary>Settings of the call of an endpoint.</summary>
[ServiceStructure]
public sealed class HttpInvocationConfig
{
    /// <summary>The connection that leads to an endpoint in a private network.</summary>
    public string? ConnectionArn { get; init; }
}
