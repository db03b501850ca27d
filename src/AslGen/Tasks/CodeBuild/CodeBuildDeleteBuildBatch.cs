using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes a batch of builds (<c>codebuild:deleteBuildBatch</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "deleteBuildBatch")]
public sealed class CodeBuildDeleteBuildBatch([Argument, CallerMemberName] string method = "")
    : TaskState<CodeBuildDeleteBuildBatchResponse>(method)
{
    /// <summary>The batch's ID.</summary>
    [Argument("Id")]
    public required string Id { get; init; }
}
