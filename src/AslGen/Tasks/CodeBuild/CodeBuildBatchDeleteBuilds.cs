using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes builds (<c>codebuild:batchDeleteBuilds</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "batchDeleteBuilds")]
public sealed class CodeBuildBatchDeleteBuilds([Argument, CallerMemberName] string method = "")
    : TaskState<CodeBuildBatchDeleteBuildsResponse>(method)
{
    /// <summary>The builds' IDs.</summary>
    [Argument("Ids")]
    public required IReadOnlyList<string> Ids { get; init; }
}
