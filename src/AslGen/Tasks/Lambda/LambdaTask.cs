using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling a Lambda function share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class LambdaTask<TResult> : CallbackTaskState<TResult>
{
    private protected LambdaTask(string method)
        : base(method) { }

    /// <summary>The function's input: any value that System.Text.Json can write. Without it the function gets an empty object.</summary>
    [Argument("Payload")]
    public object? Payload { get; init; }

    /// <summary>How Lambda runs the function. Step Functions' default is request-response.</summary>
    [Argument("InvocationType")]
    public LambdaInvocationType? InvocationType { get; init; }

    /// <summary>Up to 3,583 bytes of base64 data about the caller, for the function's context.</summary>
    [Argument("ClientContext")]
    public string? ClientContext { get; init; }

    /// <summary>The version or alias of the function that is called.</summary>
    [Argument("Qualifier")]
    public string? Qualifier { get; init; }

    /// <summary>The tenant that a function which keeps tenants apart is called for.</summary>
    [Argument("TenantId")]
    public string? TenantId { get; init; }

    /// <summary>The name of the durable execution that is started.</summary>
    [Argument("DurableExecutionName")]
    public string? DurableExecutionName { get; init; }

    /// <summary>
    /// Calls the function by its own ARN in place of <c>lambda:invoke</c>, so that the task's answer is the function's result
    /// alone. Excludes callbacks, and all other arguments than <see cref="Payload"/>.
    /// </summary>
    public bool PayloadResponseOnly { get; init; }

    /// <summary>
    /// Whether passing failures of the Lambda service are retried, six times from two seconds up, as the CDK does. True unless
    /// set.
    /// </summary>
    public bool RetryOnServiceExceptions { get; init; } = true;
}
