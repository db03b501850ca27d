namespace AslGen.StatesLanguage.Services;

/// <summary>A service API that Task states can call.</summary>
/// <param name="Service">The service as in the resource ARN.</param>
/// <param name="Api">The API as in the resource ARN; for AWS SDK calls any action, written <c>*</c>.</param>
/// <param name="Patterns">The integration patterns it supports.</param>
public sealed record ServiceIntegration(string Service, string Api, IntegrationPatterns Patterns)
{
    /// <summary>The parameters without which a call fails.</summary>
    public EquatableArray<ParameterRequirement> Required { get; init; }

    /// <summary>The names of the parameters that a call can have, sorted; empty for AWS SDK calls, whose parameters are not listed.</summary>
    public EquatableArray<string> Parameters { get; init; }

    /// <summary>
    /// Whether <see cref="Parameters"/> is believed to be all. It is not where the called API gains parameters from year to year.
    /// </summary>
    public bool ParametersAreComplete { get; init; } = true;

    /// <summary>What every call needs; nothing for AWS SDK calls, whose permissions follow from service and action.</summary>
    public EquatableArray<IamPermission> Permissions { get; init; }

    /// <summary>What waiting for the job needs as well, without the <see cref="EventRule"/>.</summary>
    public EquatableArray<IamPermission> RunJobPermissions { get; init; }

    /// <summary>
    /// The name of the EventBridge rule through which Step Functions learns that a job has ended, with <c>*</c> where the whole name is
    /// not documented; null where Step Functions polls.
    /// </summary>
    public string? EventRule { get; init; }

    /// <summary>Why a call needs no permission; null where it needs some.</summary>
    public string? NeedsNone { get; init; }

    /// <summary>What the names of the service's errors start with, before the dot; null where that is not documented.</summary>
    public string? ErrorPrefix { get; init; }
}

/// <summary>The ways in which a task can wait for the service that it calls.</summary>
[Flags]
public enum IntegrationPatterns
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Goes on when the request is answered.</summary>
    RequestResponse = 1,

    /// <summary>Waits for a callback: the resource's suffix <c>.waitForTaskToken</c>.</summary>
    WaitForTaskToken = 2,

    /// <summary>Waits until the job has ended: the resource's suffix <c>.sync</c>.</summary>
    RunJob = 4,

    /// <summary>The same with a result of JSON instead of text: the resource's suffix <c>.sync:2</c>.</summary>
    RunJob2 = 8,
}
