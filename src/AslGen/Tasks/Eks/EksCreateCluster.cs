using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a cluster (<c>eks:createCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "createCluster")]
public sealed class EksCreateCluster([Argument, CallerMemberName] string method = "") : EksCreateClusterTask<EksClusterResponse>(method)
{
    /// <summary>Makes a cluster, and waits until the job has ended (<c>eks:createCluster.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createCluster", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EksCreateClusterTask<EksClusterResponse>(method);

    /// <summary>Makes a cluster, and waits until the job has ended (<c>eks:createCluster.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createCluster", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksCreateClusterTask<TResult>(method);
}
