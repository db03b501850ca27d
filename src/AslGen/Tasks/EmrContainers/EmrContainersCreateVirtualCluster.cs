using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a virtual cluster on a namespace of EKS (<c>emr-containers:createVirtualCluster</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-containers", "createVirtualCluster")]
public sealed class EmrContainersCreateVirtualCluster([Argument, CallerMemberName] string method = "")
    : TaskState<EmrContainersCreateVirtualClusterResponse>(method)
{
    /// <summary>The cluster's name.</summary>
    [Argument("Name")]
    public required string Name { get; init; }

    /// <summary>The EKS cluster and its namespace.</summary>
    [Argument("ContainerProvider")]
    public required EmrContainersContainerProvider ContainerProvider { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientToken")]
    public string? ClientToken { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }

    /// <summary>The security configuration.</summary>
    [Argument("SecurityConfigurationId")]
    public string? SecurityConfigurationId { get; init; }
}
