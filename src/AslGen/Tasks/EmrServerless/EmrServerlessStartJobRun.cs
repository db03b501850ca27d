using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a job (<c>emr-serverless:startJobRun</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "startJobRun")]
public sealed class EmrServerlessStartJobRun([Argument, CallerMemberName] string method = "")
    : EmrServerlessStartJobRunTask<EmrServerlessJobRunResponse>(method)
{
    /// <summary>Runs a job, and waits until the job has ended (<c>emr-serverless:startJobRun.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessStartJobRunTask<JsonElement>(method);

    /// <summary>Runs a job, and waits until the job has ended (<c>emr-serverless:startJobRun.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "startJobRun", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrServerlessStartJobRunTask<TResult>(method);
}
