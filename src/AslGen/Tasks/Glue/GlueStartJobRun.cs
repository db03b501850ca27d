using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a Glue job (<c>glue:startJobRun</c>).</summary>
/// <param name="job">The job.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("glue", "startJobRun")]
public sealed class GlueStartJobRun(
    [Argument("JobName", ResourceValue = nameof(GlueJob.JobName))] GlueJob job,
    [Argument, CallerMemberName] string method = ""
) : GlueStartJobRunTask<GlueStartJobRunResponse>(job, method)
{
    /// <summary>Runs a Glue job, and waits until the job has ended (<c>glue:startJobRun.sync</c>).</summary>
    /// <param name="job">The job.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("glue", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("JobName", ResourceValue = nameof(GlueJob.JobName))] GlueJob job,
        [Argument, CallerMemberName] string method = ""
    ) : GlueStartJobRunTask<GlueJobRun>(job, method);

    /// <summary>Runs a Glue job, and waits until the job has ended (<c>glue:startJobRun.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="job">The job.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("glue", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("JobName", ResourceValue = nameof(GlueJob.JobName))] GlueJob job,
        [Argument, CallerMemberName] string method = ""
    ) : GlueStartJobRunTask<TResult>(job, method);
}
