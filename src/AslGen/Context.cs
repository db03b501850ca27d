using System.Text.Json;
using AslGen.Hosting;

namespace AslGen;

/// <summary>
/// The context object: what Step Functions says of the execution. Its values compile to <c>$$.Execution.Id</c> and the like in JSONPath, and
/// to <c>$states.context.Execution.Id</c> in JSONata.
/// </summary>
/// <remarks>Outside Step Functions they have values only where the package AslGen.Testing runs the workflow; otherwise they throw.</remarks>
public static class Context
{
    /// <summary>The execution.</summary>
    public static class Execution
    {
        /// <summary>The execution's ARN.</summary>
        public static string Id => Read<string>("Execution", nameof(Id));

        /// <summary>The execution's name.</summary>
        public static string Name => Read<string>("Execution", nameof(Name));

        /// <summary>The ARN of the role that the execution has.</summary>
        public static string RoleArn => Read<string>("Execution", nameof(RoleArn));

        /// <summary>When the execution started.</summary>
        public static DateTimeOffset StartTime => Read<DateTimeOffset>("Execution", nameof(StartTime));

        /// <summary>How often the execution has been redriven: started again where it had failed.</summary>
        public static int RedriveCount => Read<int>("Execution", nameof(RedriveCount));

        /// <summary>The execution's input, from wherever in the workflow.</summary>
        /// <typeparam name="T">The input's type.</typeparam>
        /// <returns>The input.</returns>
        public static T Input<T>() => Read<T>("Execution", "Input");
    }

    /// <summary>The state machine.</summary>
    public static class StateMachine
    {
        /// <summary>The state machine's ARN.</summary>
        public static string Id => Read<string>("StateMachine", nameof(Id));

        /// <summary>The state machine's name.</summary>
        public static string Name => Read<string>("StateMachine", nameof(Name));
    }

    /// <summary>
    /// The state that an expression is part of: in a method with <see cref="StateAttribute"/> the one that it makes, in the condition of an
    /// <c>if</c> or a loop the choice, in <see cref="Flow.WaitUntil"/> the wait. It can be read nowhere else.
    /// </summary>
    public static class State
    {
        /// <summary>When the state was entered: the time now, which JSONPath has no other word for.</summary>
        public static DateTimeOffset EnteredTime => Read<DateTimeOffset>("State", nameof(EnteredTime));
    }

    private static T Read<T>(string part, string name) =>
        StateHost.Current is { } host
        && host.Context is { ValueKind: JsonValueKind.Object } context
        && context.TryGetProperty(part, out JsonElement owner)
        && owner.TryGetProperty(name, out JsonElement value)
            ? value.Deserialize<T>(host.Json)!
            : throw new InvalidOperationException($"Context.{part}.{name} has a value only inside a running Step Functions execution.");
}
