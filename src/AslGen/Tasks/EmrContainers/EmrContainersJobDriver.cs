using AslGen.Metadata;

namespace AslGen;

/// <summary>What a job runs.</summary>
[ServiceStructure]
public sealed class EmrContainersJobDriver
{
    /// <summary>A program of Spark.</summary>
    public EmrContainersSparkSubmitJobDriver? SparkSubmitJobDriver { get; init; }

    /// <summary>Queries of Spark.</summary>
    public EmrContainersSparkSqlJobDriver? SparkSqlJobDriver { get; init; }
}
