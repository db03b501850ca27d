using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>What a model answers.</summary>
[ServiceStructure]
public sealed class BedrockInvokeModelResponse
{
    /// <summary>The answer; not there where it is written to S3.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The kind of answer, such as <c>application/json</c>.</summary>
    public string? ContentType { get; init; }
}
