using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Cancels a step that waits (<c>elasticmapreduce:cancelStep</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("elasticmapreduce", "cancelStep")]
public sealed class EmrCancelStep([Argument, CallerMemberName] string method = "") : TaskState<JsonElement>(method)
{
    /// <summary>The cluster's ID.</summary>
    [Argument("ClusterId")]
    public required string ClusterId { get; init; }

    /// <summary>The step's ID.</summary>
    [Argument("StepId")]
    public required string StepId { get; init; }

    /// <summary><c>SEND_INTERRUPT</c> or <c>TERMINATE_PROCESS</c>.</summary>
    [Argument("StepCancellationOption")]
    public string? StepCancellationOption { get; init; }
}
