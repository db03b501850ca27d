using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Gives work to an activity, whose workers ask Step Functions for it, and gives what the worker answers.</summary>
/// <typeparam name="TResult">What the worker answers.</typeparam>
/// <param name="activity">The activity.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
public sealed class InvokeActivity<TResult>(
    [Argument(ResourceValue = nameof(AslGen.Activity.ActivityArn))] Activity activity,
    [Argument, CallerMemberName] string method = ""
) : TaskState<TResult>(method)
{
    internal Activity Activity { get; } = activity;

    /// <summary>What the worker gets: any value that System.Text.Json can write. Without it an empty object.</summary>
    [Argument("")]
    public object? Input { get; init; }
}
