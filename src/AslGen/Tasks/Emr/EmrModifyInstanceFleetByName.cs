using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Changes the size of an instance fleet (<c>elasticmapreduce:modifyInstanceFleetByName</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "modifyInstanceFleetByName")]
public sealed class EmrModifyInstanceFleetByName([Argument, CallerMemberName] string method = "") : TaskState<EmptyResponse>(method)
{
    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }

    /// <summary>The fleet's name.</summary>
    [Argument("InstanceFleetName")]
    public required string InstanceFleetName { get; init; }

    /// <summary>Its new capacity.</summary>
    [Argument("InstanceFleet")]
    public required EmrInstanceFleetModifyConfig InstanceFleet { get; init; }
}
