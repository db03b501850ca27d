using AslGen.Metadata;

namespace AslGen;

/// <summary>Where data of a training is.</summary>
[ServiceStructure]
public sealed class SageMakerDataSource
{
    /// <summary>In S3.</summary>
    public SageMakerS3DataSource? S3DataSource { get; init; }

    /// <summary>In a file system.</summary>
    public SageMakerFileSystemDataSource? FileSystemDataSource { get; init; }

    /// <summary>In a data set of a hub.</summary>
    public object? DatasetSource { get; init; }
}
