using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a step on a cluster (<c>elasticmapreduce:addStep</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "addStep")]
public sealed class EmrAddStep([Argument, CallerMemberName] string method = "") : EmrAddStepTask<EmrAddStepResponse>(method)
{
    /// <summary>Runs a step on a cluster, and waits until the job has ended (<c>elasticmapreduce:addStep.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "addStep", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : EmrAddStepTask<JsonElement>(method);

    /// <summary>Runs a step on a cluster, and waits until the job has ended (<c>elasticmapreduce:addStep.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("elasticmapreduce", "addStep", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : EmrAddStepTask<TResult>(method);
}
