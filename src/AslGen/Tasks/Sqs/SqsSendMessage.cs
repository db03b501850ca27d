using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Sends a message to a queue (<c>sqs:sendMessage</c>).</summary>
/// <param name="queue">The queue.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sqs", "sendMessage")]
public sealed class SqsSendMessage(
    [Argument("QueueUrl", ResourceValue = nameof(SqsQueue.QueueUrl))] SqsQueue queue,
    [Argument, CallerMemberName] string method = ""
) : SqsSendMessageTask<SqsSendMessageResponse>(queue, method)
{
    /// <summary>
    /// Sends a message to a queue, and waits until somebody answers with the task token (<c>sqs:sendMessage.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="queue">The queue.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sqs", "sendMessage", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [Argument("QueueUrl", ResourceValue = nameof(SqsQueue.QueueUrl))] SqsQueue queue,
        [Argument, CallerMemberName] string method = ""
    ) : SqsSendMessageTask<TResult>(queue, method);
}
