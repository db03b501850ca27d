using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a job on a cluster (<c>eks:runJob</c>).</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "runJob")]
public sealed class EksRunJob(
    [
        Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
        Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
        Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
    ]
        EksCluster cluster,
    [Argument, CallerMemberName] string method = ""
) : EksRunJobTask<JsonElement>(cluster, method)
{
    /// <summary>Runs a job on a cluster, and waits until the job has ended (<c>eks:runJob.sync</c>).</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "runJob", Suffix = ".sync")]
    public sealed class RunJob(
        [
            Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
            Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
            Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
        ]
            EksCluster cluster,
        [Argument, CallerMemberName] string method = ""
    ) : EksRunJobTask<JsonElement>(cluster, method);

    /// <summary>Runs a job on a cluster, and waits until the job has ended (<c>eks:runJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="cluster">The cluster.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "runJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [
            Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
            Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
            Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
        ]
            EksCluster cluster,
        [Argument, CallerMemberName] string method = ""
    ) : EksRunJobTask<TResult>(cluster, method);

    /// <summary>
    /// Runs a job on a cluster, and waits until somebody answers with the task token (<c>eks:runJob.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="cluster">The cluster.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "runJob", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [
            Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
            Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
            Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
        ]
            EksCluster cluster,
        [Argument, CallerMemberName] string method = ""
    ) : EksRunJobTask<TResult>(cluster, method);
}
