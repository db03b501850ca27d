using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Ends a cluster (<c>elasticmapreduce:terminateCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "terminateCluster")]
public sealed class EmrTerminateCluster([Argument, CallerMemberName] string method = "") : EmrTerminateClusterTask<EmptyResponse>(method)
{
    /// <summary>Ends a cluster, and waits until the job has ended (<c>elasticmapreduce:terminateCluster.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "terminateCluster", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrTerminateClusterTask<JsonElement>(method);

    /// <summary>Ends a cluster, and waits until the job has ended (<c>elasticmapreduce:terminateCluster.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "terminateCluster", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrTerminateClusterTask<TResult>(method);
}
