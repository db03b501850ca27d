using AslGen.Testing.Data;
using AslGen.Testing.Programs;

namespace AslGen.Testing.Services;

/// <summary>What the two ways to call a Lambda function give to it.</summary>
internal static class LambdaService
{
    /// <summary>The name or ARN of the function that a task calls.</summary>
    /// <param name="target">What the task calls.</param>
    /// <param name="input">The task's input.</param>
    /// <returns>The name, or null where the task calls no function.</returns>
    public static string? FunctionOf(TaskTarget target, DataValue input) =>
        IsInvoke(target) ? ((input as DataObject)?["FunctionName"] as DataString)?.Value
        : target.Events == "LambdaFunction" ? target.Arn
        : null;

    /// <summary>What the function is given.</summary>
    /// <param name="target">What the task calls.</param>
    /// <param name="input">The task's input.</param>
    /// <returns>The payload; the input where the task calls no function, or one that is named directly.</returns>
    public static DataValue PayloadOf(TaskTarget target, DataValue input) =>
        IsInvoke(target) ? (input as DataObject)?["Payload"] ?? DataObject.Empty : input;

    private static bool IsInvoke(TaskTarget target) => target.QualifiedName == "lambda:invoke";
}
