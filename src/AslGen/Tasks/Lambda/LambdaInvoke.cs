using System.Runtime.CompilerServices;
using AslGen.Hosting;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Calls a Lambda function (<c>lambda:invoke</c>).</summary>
/// <typeparam name="TResult">
/// What the state gives: the function's result; for a callback task, what the responder sends.
/// </typeparam>
/// <param name="function">The function.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("lambda", "invoke", ResultMember = "Payload")]
public sealed class LambdaInvoke<TResult>(
    [Argument("FunctionName", ResourceValue = nameof(LambdaFunction.FunctionArn))] LambdaFunction function,
    [Argument, CallerMemberName] string method = ""
) : LambdaTask<TResult>(method)
{
    internal LambdaFunction Function { get; } = function;
}

/// <summary>Calls a Lambda function and takes a part of what comes back (<c>lambda:invoke</c>).</summary>
/// <typeparam name="TResponse">The function's result; for a callback task, what the responder sends.</typeparam>
/// <typeparam name="TResult">What the state gives.</typeparam>
/// <param name="function">The function.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("lambda", "invoke", ResultMember = "Payload")]
public sealed class LambdaInvoke<TResponse, TResult>(
    [Argument("FunctionName", ResourceValue = nameof(LambdaFunction.FunctionArn))] LambdaFunction function,
    [Argument, CallerMemberName] string method = ""
) : LambdaTask<TResult>(method)
{
    internal LambdaFunction Function { get; } = function;

    /// <summary>What the state gives, from what came back.</summary>
    public required Func<TResponse, TResult> Result { get; init; }

    private protected override Task<TResult> AnswerAsync(StateHost host) => CallAsync(host, Result);
}
