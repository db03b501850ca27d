using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a cluster and runs its steps (<c>elasticmapreduce:createCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "createCluster")]
public sealed class EmrCreateCluster([Argument, CallerMemberName] string method = "")
    : EmrCreateClusterTask<EmrCreateClusterResponse>(method)
{
    /// <summary>
    /// Makes a cluster and runs its steps, and waits until the job has ended (<c>elasticmapreduce:createCluster.sync</c>).
    /// </summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "createCluster", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrCreateClusterTask<EmrCreateClusterResponse>(method);

    /// <summary>
    /// Makes a cluster and runs its steps, and waits until the job has ended (<c>elasticmapreduce:createCluster.sync</c>).
    /// </summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "createCluster", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrCreateClusterTask<TResult>(method);
}
