using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Publishes a notification to a topic, an endpoint or a telephone (<c>sns:publish</c>).</summary>
[Integration("sns", "publish")]
public sealed class SnsPublish : SnsPublishTask<SnsPublishResponse>
{
    /// <summary>Makes the task for a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    public SnsPublish(
        [Argument("TopicArn", ResourceValue = nameof(SnsTopic.TopicArn))] SnsTopic topic,
        [Argument, CallerMemberName] string method = ""
    )
        : base(topic, method) { }

    /// <summary>Makes the task for a receiver that a property names.</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    public SnsPublish([Argument, CallerMemberName] string method = "")
        : base(topic: null, method) { }

    /// <summary>
    /// Publishes a notification to a topic, an endpoint or a telephone, and waits until somebody answers with the task token
    /// (<c>sns:publish.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    [Integration("sns", "publish", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult> : SnsPublishTask<TResult>
    {
        /// <summary>Makes the task for a topic.</summary>
        /// <param name="topic">The topic.</param>
        /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
        public WaitForTaskToken(
            [Argument("TopicArn", ResourceValue = nameof(SnsTopic.TopicArn))] SnsTopic topic,
            [Argument, CallerMemberName] string method = ""
        )
            : base(topic, method) { }

        /// <summary>Makes the task for a receiver that a property names.</summary>
        /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
        public WaitForTaskToken([Argument, CallerMemberName] string method = "")
            : base(topic: null, method) { }
    }
}
