using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes an application (<c>emr-serverless:createApplication</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "createApplication")]
public sealed class EmrServerlessCreateApplication([Argument, CallerMemberName] string method = "")
    : EmrServerlessCreateApplicationTask<EmrServerlessCreateApplicationResponse>(method)
{
    /// <summary>Makes an application, and waits until the job has ended (<c>emr-serverless:createApplication.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "createApplication", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessCreateApplicationTask<JsonElement>(method);

    /// <summary>Makes an application, and waits until the job has ended (<c>emr-serverless:createApplication.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "createApplication", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : EmrServerlessCreateApplicationTask<TResult>(method);
}
