using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>Marks a partial class as a workflow: AslGen compiles it into an Amazon States Language definition.</summary>
/// <remarks>
/// The class has a method <c>RunAsync</c>, which is the flow, and methods with <see cref="StateAttribute"/>, which are its states.
/// Its constructor parameters are the values known only at deploy time.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StateMachineAttribute : Attribute
{
    /// <summary>A description of the state machine; it becomes the definition's <c>Comment</c>.</summary>
    public string? Comment { get; set; }

    /// <summary>The query language of the definition. JSONata unless set, as AWS recommends for new state machines.</summary>
    public QueryLanguage QueryLanguage { get; set; }

    /// <summary>Whether the definition is made for Standard or Express workflows. Standard unless set.</summary>
    public StateMachineType Type { get; set; }

    /// <summary>
    /// The longest time, in seconds, that an execution may run before it fails with <c>States.Timeout</c>: 1 to 99,999,999.
    /// Zero, the default, sets no limit.
    /// </summary>
    public int TimeoutSeconds { get; set; }

    /// <summary>
    /// How the names of C# properties become JSON names, where no <see cref="JsonPropertyNameAttribute"/> says otherwise.
    /// As declared unless set. Members of anonymous types keep their names as written.
    /// </summary>
    public JsonKnownNamingPolicy PropertyNamingPolicy { get; set; }
}
