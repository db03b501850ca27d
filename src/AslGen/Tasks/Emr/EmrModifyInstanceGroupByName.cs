using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Changes the size of an instance group (<c>elasticmapreduce:modifyInstanceGroupByName</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "modifyInstanceGroupByName")]
public sealed class EmrModifyInstanceGroupByName([Argument, CallerMemberName] string method = "") : TaskState<EmptyResponse>(method)
{
    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }

    /// <summary>The group's name.</summary>
    [Argument("InstanceGroupName")]
    public required string InstanceGroupName { get; init; }

    /// <summary>Its new size.</summary>
    [Argument("InstanceGroup")]
    public required EmrInstanceGroupModifyConfig InstanceGroup { get; init; }
}
