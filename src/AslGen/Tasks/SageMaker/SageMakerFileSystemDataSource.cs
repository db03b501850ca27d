using AslGen.Metadata;

namespace AslGen;

/// <summary>Data in a file system.</summary>
[ServiceStructure]
public sealed class SageMakerFileSystemDataSource
{
    /// <summary>Its ID.</summary>
    public required string FileSystemId { get; init; }

    /// <summary><c>EFS</c> or <c>FSxLustre</c>.</summary>
    public required string FileSystemType { get; init; }

    /// <summary><c>ro</c> or <c>rw</c>.</summary>
    public required string FileSystemAccessMode { get; init; }

    /// <summary>The folder.</summary>
    public required string DirectoryPath { get; init; }
}
