using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:call</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksCallTask<TResult> : TaskState<TResult>
{
    private protected EksCallTask(EksCluster cluster, string method)
        : base(method)
    {
        Cluster = cluster;
    }

    internal EksCluster Cluster { get; }

    /// <summary>The request's method.</summary>
    [Argument("Method")]
    public required HttpMethod Method { get; init; }

    /// <summary>The path, such as <c>/api/v1/pods</c>.</summary>
    [Argument("Path")]
    public required string Path { get; init; }

    /// <summary>Query parameters: an object with a list of texts for each.</summary>
    [Argument("QueryParameters")]
    public object? QueryParameters { get; init; }

    /// <summary>The body.</summary>
    [Argument("RequestBody")]
    public object? RequestBody { get; init; }
}
