using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Deletes a group of nodes (<c>eks:deleteNodegroup</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("eks", "deleteNodegroup")]
public sealed class EksDeleteNodegroup([Argument, CallerMemberName] string method = "")
    : EksDeleteNodegroupTask<EksNodegroupResponse>(method)
{
    /// <summary>Deletes a group of nodes, and waits until the job has ended (<c>eks:deleteNodegroup.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteNodegroup", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EksDeleteNodegroupTask<JsonElement>(method);

    /// <summary>Deletes a group of nodes, and waits until the job has ended (<c>eks:deleteNodegroup.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("eks", "deleteNodegroup", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EksDeleteNodegroupTask<TResult>(method);
}
