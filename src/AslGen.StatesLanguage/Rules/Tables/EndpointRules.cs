namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on calls of HTTP endpoints.</summary>
internal static class EndpointRules
{
    public static readonly Rule ForbiddenHeader = new(
        "ASL2118",
        Severity.Error,
        "A call does not set the headers that are not its own",
        "The header '{0}' cannot be set: Step Functions or the connection sets it",
        "The call fails with States.Runtime. Credentials are the connection's; hop-by-hop headers and those of AWS are set by Step Functions.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" }, "Headers": { "Host": "example.com" } }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" }, "Headers": { "Accept": "application/json" } }, "End": true }"""
        )
    );

    public static readonly Rule NotHttps = new(
        "ASL2119",
        Severity.Error,
        "An endpoint has an https address",
        "The address of an endpoint starts with 'https://'",
        "An HTTP task calls nothing else, and fails when it runs.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "http://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" } }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" } }, "End": true }"""
        )
    );

    public static readonly Rule TimeoutAboveLimit = new(
        "ASL2120",
        Severity.Warning,
        "An HTTP task does not wait longer than a call may take",
        "A call of an endpoint ends after 60 seconds: a longer timeout is never reached",
        "What takes longer needs another way to answer, such as a callback of a task that can wait for one.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" } }, "TimeoutSeconds": 300, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://example.com/", "Method": "GET", "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" } }, "TimeoutSeconds": 30, "End": true }"""
        )
    );
}
