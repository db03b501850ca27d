namespace AslGen;

/// <summary>The settings of a distributed map; all are constants unless they say otherwise.</summary>
public sealed record DistributedMapOptions
{
    /// <summary>How many executions run at the same time; 0 for 10,000. Constant, or an <c>int</c> from the data.</summary>
    public int MaxConcurrency { get; init; }

    /// <summary>Whether each item, or batch, gets a Standard or an Express execution. Express ones last five minutes at most.</summary>
    public StateMachineType ExecutionType { get; init; }

    /// <summary>How many items may fail, or null for none. Constant, or an <c>int</c> from the data.</summary>
    /// <remarks>With a tolerance, what the map gives has descriptions of failed items in it: take no result, or write it to S3.</remarks>
    public int? ToleratedFailureCount { get; init; }

    /// <summary>What percentage of the items may fail, 0 to 100, or null for none. Constant, or a number from the data.</summary>
    /// <remarks>With a tolerance, what the map gives has descriptions of failed items in it: take no result, or write it to S3.</remarks>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>A name that becomes a part of the ARN of the map's run: 40 characters at most; null for a generated one.</summary>
    public string? Label { get; init; }
}

/// <summary>Writes the results of a distributed map to S3.</summary>
/// <param name="bucket">The bucket's name.</param>
public sealed class ResultWriter(string bucket)
{
    /// <summary>Writes to a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    public ResultWriter(S3Bucket bucket)
        : this((bucket ?? throw new ArgumentNullException(nameof(bucket))).BucketName) { }

    /// <summary>The bucket's name.</summary>
    public string Bucket { get; } = bucket;

    /// <summary>What the keys of the written objects start with; null for nothing.</summary>
    public string? Prefix { get; init; }

    /// <summary>The format of the written files. Constant.</summary>
    public ResultFormat Format { get; init; }

    /// <summary>What is written of each execution. Constant.</summary>
    public ResultTransformation Transformation { get; init; }
}

/// <summary>The format of written results.</summary>
public enum ResultFormat
{
    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>A JSON value in each line.</summary>
    JsonLines,
}

/// <summary>What is written of each execution of a distributed map.</summary>
public enum ResultTransformation
{
    /// <summary>The execution's input, output and details.</summary>
    None,

    /// <summary>The execution's output.</summary>
    Compact,

    /// <summary>The execution's output; the items of one that is an array.</summary>
    Flatten,
}

/// <summary>What a distributed map gives that writes its results to S3.</summary>
/// <param name="MapRunArn">The ARN of the map's run.</param>
/// <param name="ResultWriterDetails">Where the manifest of the results is.</param>
public sealed record MapRunResult(
    [property: System.Text.Json.Serialization.JsonPropertyName("MapRunArn")] string MapRunArn,
    [property: System.Text.Json.Serialization.JsonPropertyName("ResultWriterDetails")] ResultLocation ResultWriterDetails
);

/// <summary>Where the manifest of written results is.</summary>
/// <param name="Bucket">The bucket's name.</param>
/// <param name="Key">The manifest's key.</param>
public sealed record ResultLocation(
    [property: System.Text.Json.Serialization.JsonPropertyName("Bucket")] string Bucket,
    [property: System.Text.Json.Serialization.JsonPropertyName("Key")] string Key
);

/// <summary>Items that a distributed map takes together; made by <c>Flow.Batches</c>.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
public sealed class Batches<TItem>
{
    internal Batches(IEnumerable<TItem>? items, ItemSource<TItem>? source, int maxItems)
    {
        Items = items;
        Source = source;
        MaxItems = maxItems;
    }

    internal IEnumerable<TItem>? Items { get; }

    internal ItemSource<TItem>? Source { get; }

    internal int MaxItems { get; }
}
