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
    /// The member of the service's answer that holds what the task gives under request-response, or null where it gives the
    /// answer as it is.
    /// </summary>
    public string? ResultMember { get; set; }
}
