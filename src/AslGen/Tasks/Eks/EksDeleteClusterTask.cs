using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:deleteCluster</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksDeleteClusterTask<TResult> : TaskState<TResult>
{
    private protected EksDeleteClusterTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("Name")]
    public required string Name { get; init; }
}
