using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Starts an application (<c>emr-serverless:startApplication</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "startApplication")]
public sealed class EmrServerlessStartApplication([Argument, CallerMemberName] string method = "")
    : EmrServerlessStartApplicationTask<EmptyResponse>(method)
{
    /// <summary>Starts an application, and waits until the job has ended (<c>emr-serverless:startApplication.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "startApplication", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessStartApplicationTask<JsonElement>(method);

    /// <summary>Starts an application, and waits until the job has ended (<c>emr-serverless:startApplication.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "startApplication", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : EmrServerlessStartApplicationTask<TResult>(method);
}
