using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Stops a batch of builds (<c>codebuild:stopBuildBatch</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "stopBuildBatch")]
public sealed class CodeBuildStopBuildBatch([Argument, CallerMemberName] string method = "")
    : TaskState<CodeBuildBuildBatchResponse>(method)
{
    /// <summary>The batch's ID.</summary>
    [Argument("Id")]
    public required string Id { get; init; }
}
