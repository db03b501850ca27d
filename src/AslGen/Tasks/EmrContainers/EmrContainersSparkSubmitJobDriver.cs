using AslGen.Metadata;

namespace AslGen;

/// <summary>A program of Spark.</summary>
[ServiceStructure]
public sealed class EmrContainersSparkSubmitJobDriver
{
    /// <summary>Where it is.</summary>
    public required string EntryPoint { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? EntryPointArguments { get; init; }

    /// <summary>Parameters of <c>spark-submit</c>.</summary>
    public string? SparkSubmitParameters { get; init; }
}
