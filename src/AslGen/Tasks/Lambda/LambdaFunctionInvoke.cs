using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Calls a Lambda function whose input and result have known types (<c>lambda:invoke</c>).</summary>
/// <typeparam name="TInput">The function's input.</typeparam>
/// <typeparam name="TResult">The function's result, which the state gives.</typeparam>
/// <param name="function">The function.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("lambda", "invoke", ResultMember = "Payload")]
public sealed class LambdaFunctionInvoke<TInput, TResult>(
    [Argument("FunctionName", ResourceValue = nameof(LambdaFunction.FunctionArn))] LambdaFunction<TInput, TResult> function,
    [Argument, CallerMemberName] string method = ""
) : TaskState<TResult>(method)
{
    internal LambdaFunction<TInput, TResult> Function { get; } = function;

    /// <summary>The function's input.</summary>
    [Argument("Payload")]
    public required TInput Payload { get; init; }

    /// <summary>Up to 3,583 bytes of base64 data about the caller, for the function's context.</summary>
    [Argument("ClientContext")]
    public string? ClientContext { get; init; }

    /// <summary>The version or alias of the function that is called.</summary>
    [Argument("Qualifier")]
    public string? Qualifier { get; init; }

    /// <summary>
    /// Whether passing failures of the Lambda service are retried, six times from two seconds up, as the CDK does. True unless
    /// set.
    /// </summary>
    public bool RetryOnServiceExceptions { get; init; } = true;
}
