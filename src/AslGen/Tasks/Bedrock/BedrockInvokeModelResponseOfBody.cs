using AslGen.Metadata;

namespace AslGen;

/// <summary>What a model answers.</summary>
/// <typeparam name="TBody">The answer.</typeparam>
[ServiceStructure]
public sealed class BedrockInvokeModelResponse<TBody>
{
    /// <summary>The answer.</summary>
    public required TBody Body { get; init; }

    /// <summary>The kind of answer, such as <c>application/json</c>.</summary>
    public string? ContentType { get; init; }
}
