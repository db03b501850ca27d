namespace AslGen.StatesLanguage.Services;

/// <summary>A service API that Task states can call.</summary>
/// <param name="Service">The service as in the resource ARN.</param>
/// <param name="Api">The API as in the resource ARN; for AWS SDK calls any action, written <c>*</c>.</param>
/// <param name="Patterns">The integration patterns it supports.</param>
/// <param name="Permissions">How the permissions of a call are derived.</param>
public sealed record ServiceIntegration(
    string Service,
    string Api,
    IntegrationPatterns Patterns,
    PermissionShape Permissions = PermissionShape.Actions
)
{
    /// <summary>The parameters without which a call fails.</summary>
    public EquatableArray<ParameterRequirement> Required { get; init; }

    /// <summary>The names of the parameters that a call can have, sorted; empty for AWS SDK calls, whose parameters are not listed.</summary>
    public EquatableArray<string> Parameters { get; init; }

    /// <summary>
    /// Whether <see cref="Parameters"/> is believed to be all. It is not where the called API gains parameters from year to year.
    /// </summary>
    public bool ParametersAreComplete { get; init; } = true;

    /// <summary>The IAM actions of every call.</summary>
    public EquatableArray<IamAction> Actions { get; init; }

    /// <summary>The IAM actions that waiting for the job needs as well.</summary>
    public EquatableArray<IamAction> RunJobActions { get; init; }

    /// <summary>
    /// The name of the EventBridge rule through which Step Functions learns that a job has ended, or null where it polls or where the
    /// name is not known.
    /// </summary>
    public string? EventRule { get; init; }

    /// <summary>What the names of the service's errors start with, before the dot; null where that is not documented.</summary>
    public string? ErrorPrefix { get; init; }
}

/// <summary>An IAM action that a call needs.</summary>
/// <param name="Name">The action, such as <c>sqs:SendMessage</c>.</param>
/// <param name="Parameter">
/// The parameter that makes the action necessary and names what it acts on, such as the <c>RoleArn</c> that is passed; null where the
/// action is always necessary. Members of a parameter are written with a dot.
/// </param>
public sealed record IamAction(string Name, string? Parameter = null)
{
    /// <summary>Makes an action that is always necessary.</summary>
    /// <param name="name">The action.</param>
    public static implicit operator IamAction(string name) => new(name);
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

/// <summary>The shapes that the permissions of a call have.</summary>
public enum PermissionShape
{
    /// <summary><c>lambda:InvokeFunction</c> on the function of the argument <c>FunctionName</c> and on its versions.</summary>
    LambdaFunction,

    /// <summary><c>states:InvokeHTTPEndpoint</c> for method and endpoint, and the use of the connection's credentials.</summary>
    HttpEndpoint,

    /// <summary>The action that the resource names, on the resources that the task names.</summary>
    AwsSdkAction,

    /// <summary>The actions of the row.</summary>
    Actions,
}
