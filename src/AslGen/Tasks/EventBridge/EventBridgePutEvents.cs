using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Puts events on a bus (<c>events:putEvents</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("events", "putEvents")]
public sealed class EventBridgePutEvents([Argument, CallerMemberName] string method = "")
    : EventBridgePutEventsTask<EventBridgePutEventsResponse>(method)
{
    /// <summary>
    /// Puts events on a bus, and waits until somebody answers with the task token (<c>events:putEvents.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("events", "putEvents", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>([Argument, CallerMemberName] string method = "")
        : EventBridgePutEventsTask<TResult>(method);
}
