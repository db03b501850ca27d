using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Calls the API of a cluster (<c>eks:call</c>).</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "call")]
public sealed class EksCall(
    [
        Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
        Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
        Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
    ]
        EksCluster cluster,
    [Argument, CallerMemberName] string method = ""
) : EksCallTask<JsonElement>(cluster, method)
{
    /// <summary>
    /// Calls the API of a cluster, and waits until somebody answers with the task token (<c>eks:call.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="cluster">The cluster.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "call", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [
            Argument("ClusterName", ResourceValue = nameof(EksCluster.ClusterName)),
            Argument("CertificateAuthority", ResourceValue = nameof(EksCluster.ClusterCertificateAuthorityData)),
            Argument("Endpoint", ResourceValue = nameof(EksCluster.ClusterEndpoint))
        ]
            EksCluster cluster,
        [Argument, CallerMemberName] string method = ""
    ) : EksCallTask<TResult>(cluster, method);
}
