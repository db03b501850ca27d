using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:deleteNodegroup</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksDeleteNodegroupTask<TResult> : TaskState<TResult>
{
    private protected EksDeleteNodegroupTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("ClusterName")]
    public required string ClusterName { get; init; }

    /// <summary>The group's name.</summary>
    [Argument("NodegroupName")]
    public required string NodegroupName { get; init; }
}
