using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Stops an application (<c>emr-serverless:stopApplication</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "stopApplication")]
public sealed class EmrServerlessStopApplication([Argument, CallerMemberName] string method = "")
    : EmrServerlessStopApplicationTask<EmptyResponse>(method)
{
    /// <summary>Stops an application, and waits until the job has ended (<c>emr-serverless:stopApplication.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "stopApplication", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessStopApplicationTask<JsonElement>(method);

    /// <summary>Stops an application, and waits until the job has ended (<c>emr-serverless:stopApplication.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "stopApplication", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : EmrServerlessStopApplicationTask<TResult>(method);
}
