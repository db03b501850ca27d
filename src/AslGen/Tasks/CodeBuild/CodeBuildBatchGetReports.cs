using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Reads reports (<c>codebuild:batchGetReports</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "batchGetReports")]
public sealed class CodeBuildBatchGetReports([Argument, CallerMemberName] string method = "")
    : TaskState<CodeBuildBatchGetReportsResponse>(method)
{
    /// <summary>The reports' ARNs.</summary>
    [Argument("ReportArns")]
    public required IReadOnlyList<string> ReportArns { get; init; }
}
