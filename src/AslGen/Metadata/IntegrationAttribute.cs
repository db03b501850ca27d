namespace AslGen.Metadata;

/// <summary>
/// Says which service API a task type calls, by its row in the compiler's service catalogue (<c>lambda</c>, <c>invoke</c>).
/// The compiler reads it; workflow authors do not need it.
/// </summary>
/// <param name="service">The service, as in the resource ARN.</param>
/// <param name="api">The API, as in the resource ARN.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IntegrationAttribute(string service, string api) : Attribute
{
    /// <summary>The service, as in the resource ARN.</summary>
    public string Service { get; } = service;

    /// <summary>The API, as in the resource ARN.</summary>
    public string Api { get; } = api;

    /// <summary>
    /// How the task type waits, as in the resource ARN: <c>.sync</c>, <c>.sync:2</c> or <c>.waitForTaskToken</c>; null for request and
    /// response, and where the task's property <c>IntegrationPattern</c> decides.
    /// </summary>
    public string? Suffix { get; set; }

    /// <summary>
    /// The member of the service's answer that holds what the task gives, or null where it gives the answer as it is. Callbacks have
    /// none: there the responder answers.
    /// </summary>
    public string? ResultMember { get; set; }
}
