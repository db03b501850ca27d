using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Cancels a job run (<c>emr-serverless:cancelJobRun</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "cancelJobRun")]
public sealed class EmrServerlessCancelJobRun([Argument, CallerMemberName] string method = "")
    : EmrServerlessCancelJobRunTask<EmrServerlessJobRunResponse>(method)
{
    /// <summary>Cancels a job run, and waits until the job has ended (<c>emr-serverless:cancelJobRun.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "cancelJobRun", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessCancelJobRunTask<JsonElement>(method);

    /// <summary>Cancels a job run, and waits until the job has ended (<c>emr-serverless:cancelJobRun.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "cancelJobRun", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrServerlessCancelJobRunTask<TResult>(method);
}
