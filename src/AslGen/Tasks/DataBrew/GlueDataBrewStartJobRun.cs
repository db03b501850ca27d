using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a DataBrew job (<c>databrew:startJobRun</c>).</summary>
/// <param name="job">The job.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("databrew", "startJobRun")]
public sealed class GlueDataBrewStartJobRun(
    [Argument("Name", ResourceValue = nameof(DataBrewJob.JobName))] DataBrewJob job,
    [Argument, CallerMemberName] string method = ""
) : GlueDataBrewStartJobRunTask<GlueDataBrewStartJobRunResponse>(job, method)
{
    /// <summary>Runs a DataBrew job, and waits until the job has ended (<c>databrew:startJobRun.sync</c>).</summary>
    /// <param name="job">The job.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("databrew", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("Name", ResourceValue = nameof(DataBrewJob.JobName))] DataBrewJob job,
        [Argument, CallerMemberName] string method = ""
    ) : GlueDataBrewStartJobRunTask<GlueDataBrewJobRun>(job, method);

    /// <summary>Runs a DataBrew job, and waits until the job has ended (<c>databrew:startJobRun.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="job">The job.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("databrew", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("Name", ResourceValue = nameof(DataBrewJob.JobName))] DataBrewJob job,
        [Argument, CallerMemberName] string method = ""
    ) : GlueDataBrewStartJobRunTask<TResult>(job, method);
}
