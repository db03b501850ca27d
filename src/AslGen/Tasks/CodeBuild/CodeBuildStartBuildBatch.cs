using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a batch of builds (<c>codebuild:startBuildBatch</c>).</summary>
/// <param name="project">The project.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "startBuildBatch")]
public sealed class CodeBuildStartBuildBatch(
    [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
    [Argument, CallerMemberName] string method = ""
) : CodeBuildStartBuildBatchTask<CodeBuildBuildBatchResponse>(project, method)
{
    /// <summary>Runs a batch of builds, and waits until the job has ended (<c>codebuild:startBuildBatch.sync</c>).</summary>
    /// <param name="project">The project.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "startBuildBatch", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
        [Argument, CallerMemberName] string method = ""
    ) : CodeBuildStartBuildBatchTask<CodeBuildBuildBatchResponse>(project, method);

    /// <summary>Runs a batch of builds, and waits until the job has ended (<c>codebuild:startBuildBatch.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="project">The project.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "startBuildBatch", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
        [Argument, CallerMemberName] string method = ""
    ) : CodeBuildStartBuildBatchTask<TResult>(project, method);
}
