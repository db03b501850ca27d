using AslGen.Metadata;

namespace AslGen;

/// <summary>A new application as EMR Serverless answers it.</summary>
[ServiceStructure]
public sealed class EmrServerlessCreateApplicationResponse
{
    /// <summary>The application's ID.</summary>
    public required string ApplicationId { get; init; }

    /// <summary>The application's name.</summary>
    public string? Name { get; init; }

    /// <summary>The application's ARN.</summary>
    public string? Arn { get; init; }
}
