using AslGen.Metadata;

namespace AslGen;

/// <summary>What is transformed.</summary>
[ServiceStructure]
public sealed class SageMakerTransformInput
{
    /// <summary>Where it is.</summary>
    public required SageMakerTransformDataSource DataSource { get; init; }

    /// <summary>Its content type.</summary>
    public string? ContentType { get; init; }

    /// <summary><c>None</c> or <c>Gzip</c>.</summary>
    public string? CompressionType { get; init; }

    /// <summary><c>None</c>, <c>Line</c>, <c>RecordIO</c> or <c>TFRecord</c>.</summary>
    public string? SplitType { get; init; }
}
