using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a build (<c>codebuild:startBuild</c>).</summary>
/// <param name="project">The project.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("codebuild", "startBuild")]
public sealed class CodeBuildStartBuild(
    [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
    [Argument, CallerMemberName] string method = ""
) : CodeBuildStartBuildTask<CodeBuildBuildResponse>(project, method)
{
    /// <summary>Runs a build, and waits until the job has ended (<c>codebuild:startBuild.sync</c>).</summary>
    /// <param name="project">The project.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "startBuild", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
        [Argument, CallerMemberName] string method = ""
    ) : CodeBuildStartBuildTask<CodeBuildBuildResponse>(project, method);

    /// <summary>Runs a build, and waits until the job has ended (<c>codebuild:startBuild.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="project">The project.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("codebuild", "startBuild", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("ProjectName", ResourceValue = nameof(CodeBuildProject.ProjectName))] CodeBuildProject project,
        [Argument, CallerMemberName] string method = ""
    ) : CodeBuildStartBuildTask<TResult>(project, method);
}
