using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes a cluster (<c>eks:deleteCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "deleteCluster")]
public sealed class EksDeleteCluster([Argument, CallerMemberName] string method = "") : EksDeleteClusterTask<EksClusterResponse>(method)
{
    /// <summary>Deletes a cluster, and waits until the job has ended (<c>eks:deleteCluster.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteCluster", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EksDeleteClusterTask<JsonElement>(method);

    /// <summary>Deletes a cluster, and waits until the job has ended (<c>eks:deleteCluster.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteCluster", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksDeleteClusterTask<TResult>(method);
}
