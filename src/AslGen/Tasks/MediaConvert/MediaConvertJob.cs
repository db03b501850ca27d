using AslGen.Metadata;

namespace AslGen;

/// <summary>A job of MediaConvert.</summary>
[ServiceStructure]
public sealed class MediaConvertJob
{
    /// <summary>The job's ID.</summary>
    public required string Id { get; init; }

    /// <summary>The job's ARN.</summary>
    public string? Arn { get; init; }

    /// <summary>Its state.</summary>
    public string? Status { get; init; }

    /// <summary>The queue.</summary>
    public string? Queue { get; init; }

    /// <summary>The role.</summary>
    public string? Role { get; init; }
}
