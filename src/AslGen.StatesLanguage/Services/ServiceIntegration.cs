namespace AslGen.StatesLanguage.Services;

/// <summary>A service API that Task states can call.</summary>
/// <param name="Service">The service as in the resource ARN.</param>
/// <param name="Api">The API as in the resource ARN; for AWS SDK calls any action, written <c>*</c>.</param>
/// <param name="Patterns">The integration patterns it supports.</param>
/// <param name="Permissions">How the permissions of a call are derived.</param>
public sealed record ServiceIntegration(string Service, string Api, IntegrationPatterns Patterns, PermissionShape Permissions);

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
}
