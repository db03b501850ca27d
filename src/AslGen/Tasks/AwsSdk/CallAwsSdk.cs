using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>
/// Calls an action of an AWS service through the AWS SDK integration, written as a call of the AWS SDK for .NET:
/// <code>
/// private CallAwsSdk&lt;IAmazonDynamoDB, QueryResponse&gt; Find(string customer) =&gt;
///     new(client =&gt; client.QueryAsync(new QueryRequest { TableName = "orders" }, default));
/// </code>
/// Nothing runs in .NET: the request's properties become the call's parameters, and the response's type is that of the result.
/// </summary>
/// <typeparam name="TClient">The client's interface, such as <c>IAmazonDynamoDB</c>.</typeparam>
/// <typeparam name="TResponse">The action's answer.</typeparam>
/// <param name="call">One call of the client, with a request that is made in place.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("aws-sdk", "*")]
public sealed class CallAwsSdk<TClient, TResponse>(
    [ServiceCall] Func<TClient, Task<TResponse>> call,
    [Argument, CallerMemberName] string method = ""
) : TaskState<TResponse>(method)
    where TClient : class
{
    internal Func<TClient, Task<TResponse>> Call { get; } = call;

    /// <summary>
    /// The ARNs of the resources that the call acts on, for the derived policy; deploy-time values can be part of them. Without
    /// them the policy allows the action on every resource.
    /// </summary>
    public string[]? IamResources { get; init; }

    /// <summary>The IAM action, where it is not the service's prefix and the action's name, such as <c>s3:ListAllMyBuckets</c>.</summary>
    public string? IamAction { get; init; }

    /// <summary>
    /// The same call, and waits until somebody answers with the task token, which the request must have:
    /// <see cref="JsonPath.TaskToken"/> (<c>.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="call">One call of the client, with a request that is made in place.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("aws-sdk", "*", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [ServiceCall] Func<TClient, Task<TResponse>> call,
        [Argument, CallerMemberName] string method = ""
    ) : TaskState<TResult>(method)
    {
        internal Func<TClient, Task<TResponse>> Call { get; } = call;

        /// <summary>The ARNs of the resources that the call acts on, for the derived policy.</summary>
        public string[]? IamResources { get; init; }

        /// <summary>The IAM action, where it is not the service's prefix and the action's name.</summary>
        public string? IamAction { get; init; }
    }
}
