namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on Task states and the services that they call.</summary>
internal static class TaskRules
{
    public static readonly Rule MalformedResource = new(
        "ASL2101",
        Severity.Error,
        "A task's resource is an ARN",
        "This is no resource that a state can have: {0}",
        "A task calls an integration (arn:aws:states:::service:api), a Lambda function or an activity by its ARN, which is constant. Step Functions refuses anything else: \"The value is not a valid resource ARN\".",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true }"""
        )
    );

    public static readonly Rule UnknownApi = new(
        "ASL2102",
        Severity.Error,
        "The integration exists",
        "Step Functions has no integration '{0}'{1}",
        "Only some APIs have an integration of their own. Nearly all others can be called through the AWS SDK: arn:aws:states:::aws-sdk:service:action.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:send", "Parameters": { "QueueUrl": "q", "MessageBody": "m" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody": "m" }, "End": true }"""
        )
    );

    public static readonly Rule NewService = new(
        "ASL2117",
        Severity.Warning,
        "The service's integrations are known",
        "No integration of '{0}' is known{1}",
        "The service is one of AWS's, and its integration may be newer than this rule. One that Step Functions does not know either is refused when the definition is deployed.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::polly:describeVoices", "Parameters": {}, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:polly:describeVoices", "Parameters": {}, "End": true }"""
        )
    );

    public static readonly Rule UnknownSdkService = new(
        "ASL2103",
        Severity.Warning,
        "The AWS SDK service is known",
        "No AWS SDK service '{0}' is known{1}",
        "The service may be newer than this rule. A name that Step Functions does not know either is refused when the definition is deployed.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamite:listTables", "Parameters": {}, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:listTables", "Parameters": {}, "End": true }"""
        )
    );

    public static readonly Rule SdkAction = new(
        "ASL2104",
        Severity.Error,
        "The AWS SDK action can be called",
        "{0}",
        "Services have the names of the AWS SDK for Java in lower case, and actions are in camel case. A few actions, mostly those that stream, cannot be called.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:ListBuckets", "Parameters": {}, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Parameters": {}, "End": true }"""
        )
    );

    public static readonly Rule UnsupportedPattern = new(
        "ASL2105",
        Severity.Error,
        "The integration supports the pattern",
        "'{0}' cannot be called with this integration pattern{1}",
        "Which APIs can wait for a job (.sync) or for a callback (.waitForTaskToken) is fixed for each. Step Functions refuses others.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.sync", "Parameters": { "FunctionName": "f" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true }"""
        )
    );

    public static readonly Rule MissingParameter = new(
        "ASL2106",
        Severity.Warning,
        "Required parameters are there",
        "The call needs the parameter {0}",
        "The service refuses the call, and the task fails when it runs.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "MessageBody": "m" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody": "m" }, "End": true }"""
        )
    );

    public static readonly Rule UnknownParameter = new(
        "ASL2107",
        Severity.Error,
        "The integration has the parameter",
        "'{0}' has no parameter '{1}'{2}",
        "Step Functions refuses parameters that an integration does not have. Their names start with a capital letter, also where the service's own API does not.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "functionName": "f" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true }"""
        )
    );

    public static readonly Rule NewParameter = new(
        "ASL2108",
        Severity.Warning,
        "The integration's parameter is known",
        "No parameter '{1}' of '{0}' is known{2}",
        "The parameter may be newer than this rule. One that Step Functions does not know either is refused when the definition is deployed.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask", "Parameters": { "TaskDefinition": "t", "Colour": "red" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask", "Parameters": { "TaskDefinition": "t" }, "End": true }"""
        )
    );

    public static readonly Rule TokenNotSent = new(
        "ASL2109",
        Severity.Warning,
        "A callback task sends its token",
        "The task waits for a callback but sends nobody its token: add {0} to what is sent",
        "Who has not got the token cannot call back, so that the task waits until its timeout, or for a year.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "Parameters": { "QueueUrl": "q", "MessageBody": "m" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true }"""
        )
    );

    public static readonly Rule EndlessWait = new(
        "ASL2110",
        Severity.Warning,
        "A task that waits for somebody has a timeout",
        "The task waits up to a year for an answer: give it 'TimeoutSeconds' or 'HeartbeatSeconds'",
        "An answer that never comes, from a callback or a worker of an activity, is a mistake somewhere else, which only a timeout brings to light.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 3600, "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true }"""
        )
    );

    public static readonly Rule HeartbeatTooLong = new(
        "ASL2111",
        Severity.Error,
        "The heartbeat is shorter than the timeout",
        "'HeartbeatSeconds' must be less than 'TimeoutSeconds', which is {0}",
        "A heartbeat that may be as late as the timeout is never missed.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "TimeoutSeconds": 60, "HeartbeatSeconds": 60, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "TimeoutSeconds": 60, "HeartbeatSeconds": 20, "End": true }"""
        )
    );

    public static readonly Rule NoRole = new(
        "ASL2112",
        Severity.Error,
        "Credentials name a role",
        "'Credentials' needs the field 'RoleArn'",
        "Step Functions refuses the definition: \"The field 'RoleArn' is required but was missing\".",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Parameters": {}, "Credentials": {}, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Parameters": {}, "Credentials": { "RoleArn.$": "$.role" }, "End": true }"""
        )
    );

    public static readonly Rule Express = new(
        "ASL2113",
        Severity.Error,
        "An Express state machine does not wait",
        "An Express state machine cannot have {0}",
        "Step Functions refuses the definition: \"Express state machine does not support\" it. A Standard state machine can have it, and start Express ones for what must be fast.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "clean" }, "End": true }"""
        ) with
        {
            IsExpress = true,
        },
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun", "Parameters": { "JobName": "clean" }, "End": true }"""
        ) with
        {
            IsExpress = true,
        }
    );

    public static readonly Rule UnversionedFunction = new(
        "ASL2114",
        Severity.Information,
        "A function can be named with its version",
        "The function has no version or alias in its name, so that a new version of its code changes executions that are running",
        "With a version or an alias, an execution that runs for weeks calls the code that it was written for.",
        Bad: RuleExample.JsonPath("""{ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true }"""),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f:live", "End": true }"""
        )
    );

    public static readonly Rule Polling = new(
        "ASL2115",
        Severity.Warning,
        "The service can say itself when a job is done",
        "The job is asked for its state again and again by '{0}': with '{1}' the task itself waits until the job is done",
        "Every question is a transition or more, which a Standard workflow pays for, and the job's end is noticed late.",
        Bad: """
        {
          "StartAt": "Start",
          "States": {
            "Start": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun", "Parameters": { "JobName": "clean" }, "Next": "Wait" },
            "Wait": { "Type": "Wait", "Seconds": 30, "Next": "Ask" },
            "Ask": {
              "Type": "Task",
              "Resource": "arn:aws:states:::aws-sdk:glue:getJobRun",
              "Parameters": { "JobName": "clean", "RunId.$": "$.JobRunId" },
              "Next": "Done?"
            },
            "Done?": {
              "Type": "Choice",
              "Choices": [{ "Variable": "$.JobRun.JobRunState", "StringEquals": "SUCCEEDED", "Next": "Done" }],
              "Default": "Wait"
            },
            "Done": { "Type": "Succeed" }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Start",
          "States": {
            "Start": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "clean" }, "End": true }
          }
        }
        """
    );

    public static readonly Rule PayloadTooLarge = new(
        "ASL2116",
        Severity.Warning,
        "Data has at most 256 KiB",
        "'{0}' alone has {1} bytes: data that passes between states has 262,144 at most",
        "The execution fails with States.DataLimitExceeded, which no catcher for States.ALL catches. Large data belongs into Amazon S3.",
        Bad: new RuleExample(
            """{ "Type": "Pass", "Result": "…300,000 characters…", "End": true }""",
            """{ "StartAt": "Example", "States": { "Example": { "Type": "Pass", "Result": "…", "End": true } } }"""
        )
        {
            EllipsisLength = 300_000,
        },
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Result": { "bucket": "data", "key": "large.json" }, "End": true }""")
    );
}
