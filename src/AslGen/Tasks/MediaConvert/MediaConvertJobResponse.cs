using AslGen.Metadata;

namespace AslGen;

/// <summary>A job as MediaConvert answers it.</summary>
[ServiceStructure]
public sealed class MediaConvertJobResponse
{
    /// <summary>The job.</summary>
    public required MediaConvertJob Job { get; init; }
}
