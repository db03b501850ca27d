using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a Fargate profile (<c>eks:createFargateProfile</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "createFargateProfile")]
public sealed class EksCreateFargateProfile([Argument, CallerMemberName] string method = "")
    : EksCreateFargateProfileTask<EksFargateProfileResponse>(method)
{
    /// <summary>Makes a Fargate profile, and waits until the job has ended (<c>eks:createFargateProfile.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createFargateProfile", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : EksCreateFargateProfileTask<EksFargateProfileResponse>(method);

    /// <summary>Makes a Fargate profile, and waits until the job has ended (<c>eks:createFargateProfile.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createFargateProfile", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksCreateFargateProfileTask<TResult>(method);
}
