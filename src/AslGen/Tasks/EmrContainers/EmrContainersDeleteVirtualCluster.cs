using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes a virtual cluster (<c>emr-containers:deleteVirtualCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-containers", "deleteVirtualCluster")]
public sealed class EmrContainersDeleteVirtualCluster([Argument, CallerMemberName] string method = "")
    : EmrContainersDeleteVirtualClusterTask<EmrContainersDeleteVirtualClusterResponse>(method)
{
    /// <summary>Deletes a virtual cluster, and waits until the job has ended (<c>emr-containers:deleteVirtualCluster.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-containers", "deleteVirtualCluster", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : EmrContainersDeleteVirtualClusterTask<JsonElement>(method);

    /// <summary>Deletes a virtual cluster, and waits until the job has ended (<c>emr-containers:deleteVirtualCluster.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-containers", "deleteVirtualCluster", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : EmrContainersDeleteVirtualClusterTask<TResult>(method);
}
