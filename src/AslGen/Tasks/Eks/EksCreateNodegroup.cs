using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Makes a group of nodes (<c>eks:createNodegroup</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "createNodegroup")]
public sealed class EksCreateNodegroup([Argument, CallerMemberName] string method = "")
    : EksCreateNodegroupTask<EksNodegroupResponse>(method)
{
    /// <summary>Makes a group of nodes, and waits until the job has ended (<c>eks:createNodegroup.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createNodegroup", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EksCreateNodegroupTask<EksNodegroupResponse>(method);

    /// <summary>Makes a group of nodes, and waits until the job has ended (<c>eks:createNodegroup.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "createNodegroup", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksCreateNodegroupTask<TResult>(method);
}
