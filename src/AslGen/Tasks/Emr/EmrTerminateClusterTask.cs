using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>elasticmapreduce:terminateCluster</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrTerminateClusterTask<TResult> : TaskState<TResult>
{
    private protected EmrTerminateClusterTask(string method)
        : base(method) { }

    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }
}
