using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-containers:deleteVirtualCluster</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrContainersDeleteVirtualClusterTask<TResult> : TaskState<TResult>
{
    private protected EmrContainersDeleteVirtualClusterTask(string method)
        : base(method) { }

    /// <summary>The cluster's ID.</summary>
    [Argument("Id")]
    public required string Id { get; init; }
}
