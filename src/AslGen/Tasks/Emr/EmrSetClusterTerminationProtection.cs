using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Says whether a cluster can be ended (<c>elasticmapreduce:setClusterTerminationProtection</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "setClusterTerminationProtection")]
public sealed class EmrSetClusterTerminationProtection([Argument, CallerMemberName] string method = "") : TaskState<EmptyResponse>(method)
{
    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }

    /// <summary>Whether it cannot.</summary>
    [Argument("TerminationProtected")]
    public required bool TerminationProtected { get; init; }
}
