using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Tries a batch of builds again (<c>codebuild:retryBuildBatch</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "retryBuildBatch")]
public sealed class CodeBuildRetryBuildBatch([Argument, CallerMemberName] string method = "")
    : CodeBuildRetryBuildBatchTask<CodeBuildBuildBatchResponse>(method)
{
    /// <summary>Tries a batch of builds again, and waits until the job has ended (<c>codebuild:retryBuildBatch.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "retryBuildBatch", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : CodeBuildRetryBuildBatchTask<CodeBuildBuildBatchResponse>(method);

    /// <summary>Tries a batch of builds again, and waits until the job has ended (<c>codebuild:retryBuildBatch.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "retryBuildBatch", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : CodeBuildRetryBuildBatchTask<TResult>(method);
}
