using AslGen.Metadata;

namespace AslGen;

/// <summary>Data of a training.</summary>
[ServiceStructure]
public sealed class SageMakerChannel
{
    /// <summary>The channel's name.</summary>
    public required string ChannelName { get; init; }

    /// <summary>Where the data is.</summary>
    public required SageMakerDataSource DataSource { get; init; }

    /// <summary>Its content type.</summary>
    public string? ContentType { get; init; }

    /// <summary><c>None</c> or <c>Gzip</c>.</summary>
    public string? CompressionType { get; init; }

    /// <summary><c>None</c> or <c>RecordIO</c>.</summary>
    public string? RecordWrapperType { get; init; }

    /// <summary><c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
    public string? InputMode { get; init; }

    /// <summary>Whether it is shuffled.</summary>
    public SageMakerShuffleConfig? ShuffleConfig { get; init; }
}
