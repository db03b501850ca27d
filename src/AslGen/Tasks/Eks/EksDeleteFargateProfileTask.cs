using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:deleteFargateProfile</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksDeleteFargateProfileTask<TResult> : TaskState<TResult>
{
    private protected EksDeleteFargateProfileTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("ClusterName")]
    public required string ClusterName { get; init; }

    /// <summary>The profile's name.</summary>
    [Argument("FargateProfileName")]
    public required string FargateProfileName { get; init; }
}
