using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>eks:runJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EksRunJobTask<TResult> : TaskState<TResult>
{
    private protected EksRunJobTask(EksCluster cluster, string method)
        : base(method)
    {
        Cluster = cluster;
    }

    internal EksCluster Cluster { get; }

    /// <summary>The job, as Kubernetes describes it.</summary>
    [Argument("Job")]
    public required object Job { get; init; }

    /// <summary>The namespace; <c>default</c> where it is not set.</summary>
    [Argument("Namespace")]
    public string? Namespace { get; init; }

    /// <summary>Whether the logs become part of the result. Only where the task waits for the job.</summary>
    [Argument("LogOptions")]
    public EksLogOptions? LogOptions { get; init; }
}
