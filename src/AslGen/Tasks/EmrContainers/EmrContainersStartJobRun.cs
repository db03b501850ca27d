using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a job on a virtual cluster (<c>emr-containers:startJobRun</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-containers", "startJobRun")]
public sealed class EmrContainersStartJobRun([Argument, CallerMemberName] string method = "")
    : EmrContainersStartJobRunTask<EmrContainersStartJobRunResponse>(method)
{
    /// <summary>Runs a job on a virtual cluster, and waits until the job has ended (<c>emr-containers:startJobRun.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-containers", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrContainersStartJobRunTask<JsonElement>(method);

    /// <summary>Runs a job on a virtual cluster, and waits until the job has ended (<c>emr-containers:startJobRun.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-containers", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrContainersStartJobRunTask<TResult>(method);
}
