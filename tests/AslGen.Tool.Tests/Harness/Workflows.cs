namespace AslGen.Tool.Tests.Harness;

/// <summary>Definitions for tests that run them.</summary>
internal static class Workflows
{
    /// <summary>A task with a retrier and a catcher.</summary>
    public const string Charge = """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": { "FunctionName": "charge", "Payload.$": "$" },
              "OutputPath": "$.Payload",
              "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2 }],
              "Catch": [{ "ErrorEquals": ["Refused"], "Next": "Refused" }],
              "End": true
            },
            "Refused": { "Type": "Fail", "Error": "Refused", "CausePath": "$.Cause" }
          }
        }
        """;

    /// <summary>A task that waits for a callback, with heartbeats.</summary>
    public const string Callback = """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Approve",
          "States": {
            "Approve": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Arguments": { "QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}" },
              "HeartbeatSeconds": 60,
              "End": true
            }
          }
        }
        """;

    /// <summary>An endless loop.</summary>
    public const string Endless = """
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Pass", "Next": "B" },
            "B": { "Type": "Choice", "Choices": [{ "Variable": "$.end", "IsPresent": true, "Next": "End" }], "Default": "A" },
            "End": { "Type": "Succeed" }
          }
        }
        """;

    /// <summary>Gives the input as the output.</summary>
    public const string Echo = """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }""";

    /// <summary>A task that calls an HTTP endpoint.</summary>
    public const string Http = """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Get",
          "States": {
            "Get": {
              "Type": "Task",
              "Resource": "arn:aws:states:::http:invoke",
              "Arguments": {
                "ApiEndpoint": "https://api.example.com/x",
                "Method": "GET",
                "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" }
              },
              "Output": "{% $states.result.ResponseBody %}",
              "End": true
            }
          }
        }
        """;
}
