using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Stops a build (<c>codebuild:stopBuild</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "stopBuild")]
public sealed class CodeBuildStopBuild([Argument, CallerMemberName] string method = "") : TaskState<CodeBuildBuildResponse>(method)
{
    /// <summary>The build's ID.</summary>
    [Argument("Id")]
    public required string Id { get; init; }
}
