using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sqs:sendMessage</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SqsSendMessageTask<TResult> : TaskState<TResult>
{
    private protected SqsSendMessageTask(SqsQueue queue, string method)
        : base(method)
    {
        Queue = queue;
    }

    internal SqsQueue Queue { get; }

    /// <summary>The message: text, or any value, which is sent as JSON text.</summary>
    [Argument("MessageBody")]
    public required object MessageBody { get; init; }

    /// <summary>How long the queue keeps the message back, 0 to 900 seconds. Not for FIFO queues.</summary>
    [Argument("DelaySeconds")]
    public int? DelaySeconds { get; init; }

    /// <summary>Attributes by name, up to ten.</summary>
    [Argument("MessageAttributes")]
    public Dictionary<string, SqsMessageAttribute>? MessageAttributes { get; init; }

    /// <summary>Attributes that SQS itself reads, such as <c>AWSTraceHeader</c>.</summary>
    [Argument("MessageSystemAttributes")]
    public Dictionary<string, SqsMessageAttribute>? MessageSystemAttributes { get; init; }

    /// <summary>Messages with the same ID within five minutes are delivered once. FIFO queues only.</summary>
    [Argument("MessageDeduplicationId")]
    public string? MessageDeduplicationId { get; init; }

    /// <summary>Messages of a group are delivered in their order. FIFO queues need it.</summary>
    [Argument("MessageGroupId")]
    public string? MessageGroupId { get; init; }
}
