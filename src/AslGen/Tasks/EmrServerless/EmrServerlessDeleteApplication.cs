using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes an application (<c>emr-serverless:deleteApplication</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("emr-serverless", "deleteApplication")]
public sealed class EmrServerlessDeleteApplication([Argument, CallerMemberName] string method = "")
    : EmrServerlessDeleteApplicationTask<EmptyResponse>(method)
{
    /// <summary>Deletes an application, and waits until the job has ended (<c>emr-serverless:deleteApplication.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "deleteApplication", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrServerlessDeleteApplicationTask<JsonElement>(method);

    /// <summary>Deletes an application, and waits until the job has ended (<c>emr-serverless:deleteApplication.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("emr-serverless", "deleteApplication", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : EmrServerlessDeleteApplicationTask<TResult>(method);
}
