using AslGen.Metadata;

namespace AslGen;

/// <summary>Queries of Spark.</summary>
[ServiceStructure]
public sealed class EmrContainersSparkSqlJobDriver
{
    /// <summary>Where the file of queries is.</summary>
    public string? EntryPoint { get; init; }

    /// <summary>Parameters of Spark.</summary>
    public string? SparkSqlParameters { get; init; }
}
