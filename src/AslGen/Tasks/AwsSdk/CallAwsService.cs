using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Hosting;
using AslGen.Metadata;

namespace AslGen;

/// <summary>What all AWS SDK tasks share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class AwsServiceTask<TResult> : CallbackTaskState<TResult>
{
    private protected AwsServiceTask(string method)
        : base(method) { }

    /// <summary>The call's parameters, with names in PascalCase as the AWS SDK for Java writes them.</summary>
    [Argument("")]
    public object? Parameters { get; init; }

    /// <summary>
    /// The ARNs of the resources that the call acts on, for the derived policy; deploy-time values can be part of them. Without
    /// them the policy allows the action on every resource.
    /// </summary>
    public string[]? IamResources { get; init; }

    /// <summary>The IAM action, where it is not the service's prefix and the action's name, such as <c>s3:ListAllMyBuckets</c>.</summary>
    public string? IamAction { get; init; }
}

/// <summary>Calls an action of any AWS service through the AWS SDK integration, and leaves its answer untyped.</summary>
/// <param name="service">The service as in the resource ARN, such as <c>sesv2</c>.</param>
/// <param name="action">The action in camelCase, such as <c>sendEmail</c>.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("aws-sdk", "*")]
public sealed class CallAwsService(string service, string action, [Argument, CallerMemberName] string method = "")
    : AwsServiceTask<JsonElement>(method)
{
    internal string Service { get; } = service;

    internal string Action { get; } = action;
}

/// <summary>Calls an action of any AWS service through the AWS SDK integration.</summary>
/// <typeparam name="TResult">The action's answer; for a callback task, what the responder sends.</typeparam>
/// <param name="service">The service as in the resource ARN, such as <c>sesv2</c>.</param>
/// <param name="action">The action in camelCase, such as <c>sendEmail</c>.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("aws-sdk", "*")]
public sealed class CallAwsService<TResult>(string service, string action, [Argument, CallerMemberName] string method = "")
    : AwsServiceTask<TResult>(method)
{
    internal string Service { get; } = service;

    internal string Action { get; } = action;
}

/// <summary>Calls an action of any AWS service through the AWS SDK integration, and takes a part of the answer.</summary>
/// <typeparam name="TResponse">The action's answer; for a callback task, what the responder sends.</typeparam>
/// <typeparam name="TResult">What the state gives.</typeparam>
/// <param name="service">The service as in the resource ARN, such as <c>sesv2</c>.</param>
/// <param name="action">The action in camelCase, such as <c>sendEmail</c>.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("aws-sdk", "*")]
public sealed class CallAwsService<TResponse, TResult>(string service, string action, [Argument, CallerMemberName] string method = "")
    : AwsServiceTask<TResult>(method)
{
    internal string Service { get; } = service;

    internal string Action { get; } = action;

    /// <summary>What the state gives, from the action's answer.</summary>
    public required Func<TResponse, TResult> Result { get; init; }

    private protected override Task<TResult> AnswerAsync(StateHost host) => CallAsync(host, Result);
}
