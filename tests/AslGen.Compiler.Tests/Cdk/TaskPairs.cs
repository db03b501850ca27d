namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Patterns, tokens and times of tasks.</summary>
internal static class TaskPairs
{
    private const string Wait =
        "IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1))";

    private static string Lambda(string settings) =>
        $$"""new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, {{settings}} });""";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "token as text",
            "ASL7001",
            Lambda(Wait + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = [|"$$.Task.Token"|] })"""),
            Lambda(Wait + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = JsonPath.TaskToken })""")
        ),
        new(
            "token as text under a path's name",
            "ASL7001",
            Lambda(
                Wait
                    + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken.$"] = [|"$$.Task.Token"|], ["order.$"] = "$" })"""
            ),
            Lambda(
                Wait
                    + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = JsonPath.TaskToken, ["order.$"] = "$" })"""
            )
        ),
        new(
            "token as text of JSONata",
            "ASL7001",
            Lambda(
                Wait
                    + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { { "token", [|"$states.context.Task.Token"|] } })"""
            ),
            Lambda(Wait + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { { "token", JsonPath.TaskToken } })""")
        ),
        new(
            "token as constant",
            "ASL7001",
            $$"""
            const string Token = "$$.Task" + ".Token";
            {{Lambda(Wait + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = [|Token|] })""")}}
            """,
            Lambda(
                Wait
                    + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = JsonPath.StringAt("$$.Task.Token") })"""
            )
        ),
        new(
            "token as text in a local payload",
            "ASL7001",
            $$"""
            var payload = new Dictionary<string, object> { ["nested"] = new Dictionary<string, object> { ["taskToken"] = [|"$$.Task.Token"|] } };
            var input = TaskInput.FromObject(payload);
            {{Lambda(Wait + ", Payload = input")}}
            """,
            $$"""
            var payload = new Dictionary<string, object> { ["nested"] = new Dictionary<string, object> { ["taskToken"] = JsonPath.TaskToken } };
            var input = TaskInput.FromObject(payload);
            {{Lambda(Wait + ", Payload = input")}}
            """
        ),
        new(
            "token as text by statement",
            "ASL7001",
            $$"""
            var payload = new Dictionary<string, object>();
            payload["id"] = text;
            payload.Add("taskToken", [|"$$.Task.Token"|]);
            {{Lambda(Wait + ", Payload = TaskInput.FromObject(payload)")}}
            """,
            $$"""
            var payload = new Dictionary<string, object>();
            payload["id"] = text;
            payload.Add("taskToken", JsonPath.TaskToken);
            {{Lambda(Wait + ", Payload = TaskInput.FromObject(payload)")}}
            """
        ),
        new(
            "token as message",
            "ASL7001",
            $$"""new SqsSendMessage(this, "Ask", new SqsSendMessageProps { Queue = queue, {{Wait}}, MessageBody = TaskInput.FromText([|"$$.Task.Token"|]) });""",
            $$"""new SqsSendMessage(this, "Ask", new SqsSendMessageProps { Queue = queue, {{Wait}}, MessageBody = TaskInput.FromText(JsonPath.TaskToken) });"""
        ),
        new(
            "callback without token",
            "ASL7002",
            Lambda(
                Wait + """, [|Payload = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = JsonPath.StringAt("$.id") })|]"""
            ),
            Lambda(
                Wait
                    + """, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = JsonPath.StringAt("$.id"), ["token"] = JsonPath.TaskToken })"""
            )
        ),
        new(
            "callback without payload",
            "ASL7002",
            """new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, [|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|], TaskTimeout = Timeout.Duration(Duration.Hours(1)) });""",
            Lambda(Wait + """, Payload = TaskInput.FromJsonPathAt("$$")""")
        ),
        new(
            "callback without token in target-typed settings",
            "ASL7002",
            """
            LambdaInvokeProps settings = new()
            {
                LambdaFunction = fn,
                IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN,
                TaskTimeout = Timeout.Duration(Duration.Hours(1)),
            };
            [|settings.Payload = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = text })|];
            _ = new LambdaInvoke(this, "Ask", settings);
            """,
            """
            LambdaInvokeProps settings = new()
            {
                LambdaFunction = fn,
                IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN,
                TaskTimeout = Timeout.Duration(Duration.Hours(1)),
            };
            settings.Payload = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = JsonPath.TaskToken });
            _ = new LambdaInvoke(this, "Ask", settings);
            """
        ),
        new(
            "callback of the AWS SDK without token",
            "ASL7002",
            $$"""
            new CallAwsService(this, "Ask", new CallAwsServiceProps
            {
                Service = "sqs", Action = "sendMessage", IamResources = new[] { "*" }, {{Wait}},
                [|Parameters = new Dictionary<string, object> { ["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "hello" }|],
            });
            """,
            $$"""
            new CallAwsService(this, "Ask", new CallAwsServiceProps
            {
                Service = "sqs", Action = "sendMessage", IamResources = new[] { "*" }, {{Wait}},
                Parameters = new Dictionary<string, object> { ["QueueUrl"] = queue.QueueUrl, ["MessageBody.$"] = "$$.Task.Token" },
            });
            """
        ),
        new(
            "callback of an event without token",
            "ASL7002",
            $$"""
            new EventBridgePutEvents(this, "Ask", new EventBridgePutEventsProps
            {
                {{Wait}},
                [|Entries = new[] { new EventBridgePutEventsEntry { DetailType = "a", Source = "b", Detail = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = text }) } }|],
            });
            """,
            $$"""
            new EventBridgePutEvents(this, "Ask", new EventBridgePutEventsProps
            {
                {{Wait}},
                Entries = new[] { new EventBridgePutEventsEntry { DetailType = "a", Source = "b", Detail = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = JsonPath.TaskToken }) } },
            });
            """
        ),
        new(
            "callback of a topic without token, all settings named otherwise",
            "ASL7002",
            $$"""_ = new T.SnsPublish(this, "Ask", new T.SnsPublishProps { Topic = topic, [|Message = F.TaskInput.FromText("hello")|], IntegrationPattern = WAIT_FOR_TASK_TOKEN, HeartbeatTimeout = F.Timeout.Duration(Duration.Minutes(1)) });""",
            $$"""_ = new T.SnsPublish(this, "Ask", new T.SnsPublishProps { Topic = topic, Message = F.TaskInput.FromText(TaskToken), IntegrationPattern = WAIT_FOR_TASK_TOKEN, HeartbeatTimeout = F.Timeout.Duration(Duration.Minutes(1)) });"""
        )
        {
            Usings = """
                using F = Amazon.CDK.AWS.StepFunctions;
                using T = Amazon.CDK.AWS.StepFunctions.Tasks;
                using static Amazon.CDK.AWS.StepFunctions.IntegrationPattern;
                using static Amazon.CDK.AWS.StepFunctions.JsonPath;
                """,
        },
        new(
            "callback of a nested execution without token",
            "ASL7002",
            $$"""new StepFunctionsStartExecution(this, "Ask", new StepFunctionsStartExecutionProps { StateMachine = child, {{Wait}}, [|Input = TaskInput.FromObject(Input(text))|] });""",
            $$"""new StepFunctionsStartExecution(this, "Ask", new StepFunctionsStartExecutionProps { StateMachine = child, {{Wait}}, Input = TaskInput.FromObject(Input(text)) });"""
        )
        {
            Members = """private static Dictionary<string, object> Input(string text) => new() { ["id"] = text };""",
            GoodMembers =
                """private static Dictionary<string, object> Input(string text) => new() { ["id"] = text, ["token"] = JsonPath.TaskToken };""",
        },
        new(
            "token without callback",
            "ASL7003",
            Lambda("""Payload = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = [|JsonPath.TaskToken|] })"""),
            Lambda("""Payload = TaskInput.FromObject(new Dictionary<string, object> { ["execution"] = JsonPath.ExecutionId })""")
        ),
        new(
            "token with the request pattern",
            "ASL7003",
            $$"""new SqsSendMessage(this, "Tell", new SqsSendMessageProps { Queue = queue, IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE, MessageBody = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = [|JsonPath.StringAt("$$.Task.Token")|] }) });""",
            $$"""new SqsSendMessage(this, "Tell", new SqsSendMessageProps { Queue = queue, IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE, MessageBody = TaskInput.FromJsonPathAt("$$") });"""
        ),
        new(
            "token in a Pass",
            "ASL7003",
            """new Pass(this, "Keep", new PassProps { Parameters = new Dictionary<string, object> { ["token"] = [|JsonPath.TaskToken|] } });""",
            """new Pass(this, "Keep", new PassProps { Parameters = new Dictionary<string, object> { ["name"] = JsonPath.StateName } });"""
        ),
        new(
            "payload response only with a callback",
            "ASL7004",
            Lambda(
                Wait
                    + """, [|PayloadResponseOnly = true|], Payload = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = JsonPath.TaskToken })"""
            ),
            Lambda(
                Wait
                    + """, PayloadResponseOnly = false, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = JsonPath.TaskToken })"""
            )
        ),
        new(
            "payload response only with an invocation type",
            "ASL7004",
            Lambda("[|PayloadResponseOnly = true|], InvocationType = LambdaInvocationType.EVENT"),
            Lambda("InvocationType = LambdaInvocationType.EVENT")
        ),
        new(
            "payload response only with a qualifier",
            "ASL7004",
            Lambda("Qualifier = \"live\", [|PayloadResponseOnly = true|]"),
            Lambda("PayloadResponseOnly = true")
        ),
        new(
            "payload response only with a context",
            "ASL7004",
            Lambda("[|PayloadResponseOnly = true|], ClientContext = text"),
            Lambda("ClientContext = text")
        ),
        new(
            "payload response only with the default pattern",
            "ASL7004",
            Lambda("[|PayloadResponseOnly = true|], IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE"),
            Lambda("IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE")
        ),
        new(
            "callback of DynamoDB",
            "ASL7015",
            """new DynamoPutItem(this, "Put", new DynamoPutItemProps { Table = table, Item = new Dictionary<string, DynamoAttributeValue> { ["token"] = DynamoAttributeValue.FromString(JsonPath.TaskToken) }, [|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|] });""",
            """new DynamoPutItem(this, "Put", new DynamoPutItemProps { Table = table, Item = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString(JsonPath.StringAt("$.id")) } });"""
        ),
        new(
            "job of Lambda",
            "ASL7015",
            Lambda("[|IntegrationPattern = IntegrationPattern.RUN_JOB|]"),
            Lambda("IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE")
        ),
        new(
            "job of the AWS SDK",
            "ASL7015",
            """new CallAwsService(this, "Call", new CallAwsServiceProps { Service = "sqs", Action = "purgeQueue", IamResources = new[] { "*" }, [|IntegrationPattern = IntegrationPattern.RUN_JOB|] });""",
            """new CallAwsService(this, "Call", new CallAwsServiceProps { Service = "sqs", Action = "purgeQueue", IamResources = new[] { "*" } });"""
        ),
        new(
            "callback of HTTP",
            "ASL7015",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("a"), Connection = connection, Method = TaskInput.FromText("GET"), [|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|] });""",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("a"), Connection = connection, Method = TaskInput.FromText("GET") });"""
        ),
        new(
            "heartbeat as long as the timeout",
            "ASL7016",
            Lambda(
                """IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, Payload = TaskInput.FromJsonPathAt("$$"), TaskTimeout = Timeout.Duration(Duration.Minutes(5)), [|HeartbeatTimeout = Timeout.Duration(Duration.Seconds(300))|]"""
            ),
            Lambda(
                """IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, Payload = TaskInput.FromJsonPathAt("$$"), TaskTimeout = Timeout.Duration(Duration.Minutes(5)), HeartbeatTimeout = Timeout.Duration(Duration.Seconds(299))"""
            )
        ),
        new(
            "heartbeat above the timeout, kept in names",
            "ASL7016",
            """
            var beat = Duration.Hours(2);
            const int Minutes = 60;
            """ + Lambda("[|Heartbeat = beat|], Timeout = Duration.Minutes(Minutes)"),
            """
            var beat = Duration.Minutes(2);
            const int Minutes = 60;
            """ + Lambda("Heartbeat = beat, Timeout = Duration.Minutes(Minutes)")
        ),
        new(
            "callback without limit",
            "ASL7017",
            """new [|LambdaInvoke|](this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = JsonPath.TaskToken }) });""",
            """new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, HeartbeatTimeout = Timeout.At("$.beat"), Payload = TaskInput.FromObject(new Dictionary<string, object> { ["token"] = JsonPath.TaskToken }) });"""
        ),
        new(
            "activity without limit",
            "ASL7017",
            """new [|StepFunctionsInvokeActivity|](this, "Ask", new StepFunctionsInvokeActivityProps { Activity = new Activity(this, "Activity") });""",
            """new StepFunctionsInvokeActivity(this, "Ask", new StepFunctionsInvokeActivityProps { Activity = new Activity(this, "Activity"), TaskTimeout = Timeout.Duration(Duration.Days(1)) });"""
        ),
        new(
            "payload read of a callback",
            "ASL7033",
            Lambda(Wait + """, [|OutputPath = "$.Payload"|], Payload = TaskInput.FromJsonPathAt("$$")"""),
            Lambda("""OutputPath = "$.Payload", Payload = TaskInput.FromJsonPathAt("$")""")
        ),
        new(
            "payload read where it is the answer",
            "ASL7033",
            Lambda(
                """PayloadResponseOnly = true, ResultSelector = new Dictionary<string, object> { ["value"] = [|JsonPath.StringAt("$.Payload.value")|] }"""
            ),
            Lambda(
                """PayloadResponseOnly = true, ResultSelector = new Dictionary<string, object> { ["value"] = JsonPath.StringAt("$.value") }"""
            )
        ),
        new(
            "timeout of nothing",
            "ASL7031",
            Lambda("[|TaskTimeout = Timeout.Duration(Duration.Seconds(0))|]"),
            Lambda("TaskTimeout = Timeout.Duration(Duration.Seconds(1))")
        ),
    ];
}
