using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>sns:publish</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class SnsPublishTask<TResult> : TaskState<TResult>
{
    private protected SnsPublishTask(SnsTopic? topic, string method)
        : base(method)
    {
        Topic = topic;
    }

    internal SnsTopic? Topic { get; }

    /// <summary>The notification: text, or any value, which is sent as JSON text.</summary>
    [Argument("Message")]
    public required object Message { get; init; }

    /// <summary>The subject of e-mails.</summary>
    [Argument("Subject")]
    public string? Subject { get; init; }

    /// <summary>Attributes by name, which subscriptions can filter by.</summary>
    [Argument("MessageAttributes")]
    public Dictionary<string, SnsMessageAttribute>? MessageAttributes { get; init; }

    /// <summary><c>json</c> where the message has a text for each kind of subscriber.</summary>
    [Argument("MessageStructure")]
    public string? MessageStructure { get; init; }

    /// <summary>Notifications with the same ID within five minutes are delivered once. FIFO topics only.</summary>
    [Argument("MessageDeduplicationId")]
    public string? MessageDeduplicationId { get; init; }

    /// <summary>Notifications of a group are delivered in their order. FIFO topics need it.</summary>
    [Argument("MessageGroupId")]
    public string? MessageGroupId { get; init; }

    /// <summary>The telephone number that gets the text, in place of a topic.</summary>
    [Argument("PhoneNumber")]
    public string? PhoneNumber { get; init; }

    /// <summary>The ARN of the endpoint that gets the notification, in place of a topic.</summary>
    [Argument("TargetArn")]
    public string? TargetArn { get; init; }
}
