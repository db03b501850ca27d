using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes a Fargate profile (<c>eks:deleteFargateProfile</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "deleteFargateProfile")]
public sealed class EksDeleteFargateProfile([Argument, CallerMemberName] string method = "")
    : EksDeleteFargateProfileTask<EksFargateProfileResponse>(method)
{
    /// <summary>Deletes a Fargate profile, and waits until the job has ended (<c>eks:deleteFargateProfile.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteFargateProfile", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EksDeleteFargateProfileTask<JsonElement>(method);

    /// <summary>Deletes a Fargate profile, and waits until the job has ended (<c>eks:deleteFargateProfile.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteFargateProfile", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksDeleteFargateProfileTask<TResult>(method);
}
