using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:createFargateProfile</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksCreateFargateProfileTask<TResult> : TaskState<TResult>
{
    private protected EksCreateFargateProfileTask(string method)
        : base(method) { }

    /// <summary>The cluster's name.</summary>
    [Argument("ClusterName")]
    public required string ClusterName { get; init; }

    /// <summary>The profile's name.</summary>
    [Argument("FargateProfileName")]
    public required string FargateProfileName { get; init; }

    /// <summary>The role of pods.</summary>
    [Argument("PodExecutionRoleArn")]
    public required string PodExecutionRoleArn { get; init; }

    /// <summary>The subnets.</summary>
    [Argument("Subnets")]
    public IReadOnlyList<string>? Subnets { get; init; }

    /// <summary>Which pods the profile is for.</summary>
    [Argument("Selectors")]
    public IReadOnlyList<EksFargateProfileSelector>? Selectors { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }
}
