namespace AslGen.Compiler.Tests.Cdk;

/// <summary>State machines: definitions as text, substitutions, types, choices and grants.</summary>
internal static class MachinePairs
{
    private static string FromString(string definition, string settings = "") =>
        $$"""new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromString({{definition}}){{settings}} });""";

    private const string Callback =
        """new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, {1}, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromJsonPathAt("$$") })""";

    private static string Ask(string pattern) => Callback.Replace("{1}", pattern, StringComparison.Ordinal);

    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "definition in a regular literal",
            "ASL5304",
            FromString(
                    """
                    "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":[|\"B\"|]},\"B2\":{\"Type\":\"Succeed\"},\"B3\":{\"Type\":\"Pass\",\"Next\":\"B2\"}}}"
                    """
                )
                .Replace("\\\"Next\\\":[|\\\"B\\\"|]", "\\\"Next\\\":[|\\\"B\\\"|]", StringComparison.Ordinal),
            FromString(
                """
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":\"B\"},\"B\":{\"Type\":\"Succeed\"}}}"
                """
            )
        ),
        new(
            "definition in a verbatim literal",
            "ASL5103",
            FromString(
                """
                @"{ ""StartAt"": ""A"", ""States"": { ""A"": { ""Type"": ""Pass"", [|""Ende""|]: 1, ""End"": true } } }"
                """
            ),
            FromString(
                """
                @"{ ""StartAt"": ""A"", ""States"": { ""A"": { ""Type"": ""Pass"", ""End"": true } } }"
                """
            )
        ),
        new(
            "definition in a raw literal",
            "ASL2111",
            FromString(
                """"
                """
                {
                  "StartAt": "A",
                  "States": {
                    "A": {
                      "Type": "Task",
                      "Resource": "arn:aws:states:::sqs:sendMessage",
                      "Parameters": { "QueueUrl": "a", "MessageBody": "b" },
                      "TimeoutSeconds": 5,
                      "HeartbeatSeconds": [|10|],
                      "End": true
                    }
                  }
                }
                """
                """"
            ),
            FromString(
                """"
                """
                {
                  "StartAt": "A",
                  "States": {
                    "A": {
                      "Type": "Task",
                      "Resource": "arn:aws:states:::sqs:sendMessage",
                      "Parameters": { "QueueUrl": "a", "MessageBody": "b" },
                      "TimeoutSeconds": 50,
                      "HeartbeatSeconds": 10,
                      "End": true
                    }
                  }
                }
                """
                """"
            )
        ),
        new("definition in a constant", "ASL5106", FromString("Definition"), FromString("Definition"))
        {
            Members = """"
                private const string Definition = """
                    { "StartAt": "A", "States": { "A": { "Type": [|"Psas"|], "End": true } } }
                    """;
                """",
            GoodMembers = """"
                private const string Definition = """
                    { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }
                    """;
                """",
        },
        new(
            "definition in a sum",
            "ASL5106",
            FromString(""" "{ \"StartAt\": \"A\", " + "\"States\": { \"A\": { \"Type\": [|\"Psas\"|], \"End\": true } } }" """),
            FromString(""" "{ \"StartAt\": \"A\", " + "\"States\": { \"A\": { \"Type\": \"Pass\", \"End\": true } } }" """)
        ),
        new(
            "definition in a local body",
            "ASL5301",
            "var body = DefinitionBody.FromString(\"{ \\\"StartAt\\\": \\\"A\\\", \\\"States\\\": { [|\\\"\\\"|]: { \\\"Type\\\": \\\"Succeed\\\" } } }\");\nnew StateMachine(this, \"Machine\", new StateMachineProps { DefinitionBody = body });".Replace(
                "\\\"StartAt\\\": \\\"A\\\"",
                "\\\"StartAt\\\": \\\"\\\"",
                StringComparison.Ordinal
            ),
            "var body = DefinitionBody.FromString(\"{ \\\"StartAt\\\": \\\"A\\\", \\\"States\\\": { \\\"A\\\": { \\\"Type\\\": \\\"Succeed\\\" } } }\");\nnew StateMachine(this, \"Machine\", new StateMachineProps { DefinitionBody = body });"
        ),
        new("definition that is no JSON", "ASL5101", FromString("\"{ \\\"StartAt\\\" [|\\\"|]A\\\" }\""), FromString("text")),
        new(
            "definition of an Express machine",
            "ASL2113",
            FromString(
                """"
                """
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": [|"arn:aws:states:::sqs:sendMessage.waitForTaskToken"|], "Parameters": { "QueueUrl": "a", "MessageBody.$": "$$.Task.Token" }, "TimeoutSeconds": 9, "End": true } } }
                """
                """",
                ", StateMachineType = StateMachineType.EXPRESS"
            ),
            FromString(
                """"
                """
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "a", "MessageBody": "b" }, "TimeoutSeconds": 9, "End": true } } }
                """
                """",
                ", StateMachineType = StateMachineType.EXPRESS"
            )
        ),
        new(
            "definition with holes",
            "ASL5103",
            FromString(
                """""
                $$"""
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{{fn.FunctionArn}}", [|"Tmeout"|]: 5, "End": true } } }
                """
                """""
            ),
            FromString(
                """""
                $$"""
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{{fn.FunctionArn}}", "TimeoutSeconds": 5, "End": true } } }
                """
                """""
            )
        ),
        new(
            "definition of the resource itself",
            "ASL5106",
            """new CfnStateMachine(this, "Machine", new CfnStateMachineProps { RoleArn = text, DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": [|\"Psas\"|], \"End\": true } } }" });""",
            """new CfnStateMachine(this, "Machine", new CfnStateMachineProps { RoleArn = text, DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"End\": true } } }" });"""
        ),
        new(
            "definition of the resource as data",
            "ASL5106",
            """new CfnStateMachine(this, "Machine", new CfnStateMachineProps { RoleArn = text, Definition = new Dictionary<string, object> { ["StartAt"] = "A", ["States"] = new Dictionary<string, object> { ["A"] = new Dictionary<string, object> { ["Type"] = [|"Psas"|], ["End"] = true } } } });""",
            """new CfnStateMachine(this, "Machine", new CfnStateMachineProps { RoleArn = text, Definition = new Dictionary<string, object> { ["StartAt"] = "A", ["States"] = new Dictionary<string, object> { ["A"] = new Dictionary<string, object> { ["Type"] = "Pass", ["End"] = true } } } });"""
        ),
        new(
            "resource without definition",
            "ASL7031",
            """new [|CfnStateMachine|](this, "Machine", new CfnStateMachineProps { RoleArn = text });""",
            """new CfnStateMachine(this, "Machine", new CfnStateMachineProps { RoleArn = text, DefinitionString = text });"""
        ),
        new(
            "machine without definition",
            "ASL7031",
            """new [|StateMachine|](this, "Machine", new StateMachineProps { StateMachineName = text });""",
            """new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromFile(text) });"""
        ),
        new(
            "machine with two definitions",
            "ASL7031",
            """new StateMachine(this, "Machine", new StateMachineProps { Definition = new Succeed(this, "A"), [|DefinitionBody = DefinitionBody.FromFile(text)|] });""",
            """new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new Succeed(this, "A")) });"""
        ),
        new(
            "placeholder without substitution",
            "ASL7013",
            FromString(
                    """
                    "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Task\", \"Resource\": \"[|${FunctionArn}|]\", \"End\": true } } }"
                    """,
                    """, DefinitionSubstitutions = new Dictionary<string, string> { ["TableName"] = table.TableName }"""
                )
                .Replace("[\"TableName\"]", "[{|ASL7014:\"TableName\"|}]", StringComparison.Ordinal),
            FromString(
                """
                "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Task\", \"Resource\": \"${FunctionArn}\", \"End\": true } } }"
                """,
                """, DefinitionSubstitutions = new Dictionary<string, string> { ["FunctionArn"] = fn.FunctionArn }"""
            )
        ),
        new(
            "placeholder without any substitution",
            "ASL7013",
            FromString(
                """"
                """{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "[|${FunctionArn}|]", "End": true } } }"""
                """"
            ),
            FromString(
                """"
                """{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "${FunctionArn}", "End": true } } }"""
                """",
                """, DefinitionSubstitutions = new Dictionary<string, string> { { "FunctionArn", fn.FunctionArn } }"""
            )
        ),
        new(
            "substitution without placeholder",
            "ASL7014",
            FromString(
                """"
                """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"""
                """",
                """, DefinitionSubstitutions = new Dictionary<string, string> { { [|"FunctionArn"|], fn.FunctionArn } }"""
            ),
            FromString(
                """"
                """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"""
                """"
            )
        ),
        new(
            "timeout beside text",
            "ASL7032",
            FromString(
                """"
                """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"""
                """",
                ", [|Timeout = Duration.Minutes(5)|]"
            ),
            FromString(
                """"
                """{ "StartAt": "A", "TimeoutSeconds": 300, "States": { "A": { "Type": "Succeed" } } }"""
                """"
            )
        ),
        new(
            "Express with a callback",
            "ASL7018",
            $$"""new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable({{Ask("[|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|]")}}) });""",
            $$"""new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.STANDARD, DefinitionBody = DefinitionBody.FromChainable({{Ask("IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN")}}) });"""
        ),
        new(
            "Express with a job far behind",
            "ASL7018",
            """
            var job = new StepFunctionsStartExecution(this, "Job", new StepFunctionsStartExecutionProps { StateMachine = child, [|IntegrationPattern = IntegrationPattern.RUN_JOB|] });
            var choice = new Choice(this, "Choose");
            choice.When(Condition.IsPresent("$.a"), new Pass(this, "First").Next(job)).Otherwise(new Succeed(this, "Last"));
            var start = Chain.Start(new Pass(this, "Start")).Next(choice);
            new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(start) });
            """,
            """
            var job = new StepFunctionsStartExecution(this, "Job", new StepFunctionsStartExecutionProps { StateMachine = child, IntegrationPattern = IntegrationPattern.REQUEST_RESPONSE });
            var choice = new Choice(this, "Choose");
            choice.When(Condition.IsPresent("$.a"), new Pass(this, "First").Next(job)).Otherwise(new Succeed(this, "Last"));
            var start = Chain.Start(new Pass(this, "Start")).Next(choice);
            new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(start) });
            """
        ),
        new(
            "Express with a distributed map",
            "ASL7018",
            """
            var map = new [|DistributedMap|](this, "Each", new DistributedMapProps { ItemsPath = "$.items" });
            map.ItemProcessor(new Pass(this, "One"));
            new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, Definition = map });
            """,
            """
            var map = new Map(this, "Each", new MapProps { ItemsPath = "$.items" });
            map.ItemProcessor(new Pass(this, "One"));
            new StateMachine(this, "Machine", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, Definition = map });
            """
        ),
        new(
            "Express iteration with a callback",
            "ASL7018",
            $$"""new DistributedMap(this, "Each", new DistributedMapProps { MapExecutionType = StateMachineType.EXPRESS }).ItemProcessor({{Ask("[|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|]")}});""",
            $$"""new DistributedMap(this, "Each", new DistributedMapProps { MapExecutionType = StateMachineType.STANDARD }).ItemProcessor({{Ask("IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN")}});"""
        ),
        new(
            "choice without otherwise",
            "ASL7027",
            """new Pass(this, "Start").Next(new [|Choice|](this, "Choose").When(Condition.IsPresent("$.a"), new Succeed(this, "A")));""",
            """new Pass(this, "Start").Next(new Choice(this, "Choose").When(Condition.IsPresent("$.a"), new Succeed(this, "A")).Otherwise(new Succeed(this, "B")));"""
        ),
        new(
            "choice without otherwise in a local",
            "ASL7027",
            """
            var choice = new [|Choice|](this, "Choose");
            choice.When(Condition.StringEquals("$.a", "b"), new Succeed(this, "A"));
            choice.When(Condition.StringEquals("$.a", "c"), new Succeed(this, "C"));
            new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(choice) });
            """,
            """
            var choice = new Choice(this, "Choose");
            choice.When(Condition.StringEquals("$.a", "b"), new Succeed(this, "A"));
            if (flag) { choice.Otherwise(new Succeed(this, "C")); }
            new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(choice) });
            """
        ),
        new(
            "grant to the function of a task",
            "ASL7034",
            """
            var ask = new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn });
            var machine = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(ask) });
            machine.GrantTaskResponse([|fn|]);
            """,
            """
            var ask = new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn });
            var answerer = new Function(this, "Answer", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "a", Code = Code.FromInline("b") });
            var machine = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(ask) });
            machine.GrantTaskResponse(answerer);
            """
        ),
        new(
            "concurrency twice",
            "ASL7031",
            """new Map(this, "Each", new MapProps { MaxConcurrency = 1, [|MaxConcurrencyPath = "$.n"|] });""",
            """new Map(this, "Each", new MapProps { MaxConcurrencyPath = "$.n" });"""
        ),
        new(
            "half a concurrency",
            "ASL7031",
            """new Map(this, "Each", new MapProps { [|MaxConcurrency = 1.5|] });""",
            """new Map(this, "Each", new MapProps { MaxConcurrency = 2 });"""
        ),
        new(
            "error twice",
            "ASL7031",
            """new Fail(this, "No", new FailProps { Error = "Bad", [|ErrorPath = "$.error"|] });""",
            """new Fail(this, "No", new FailProps { Error = "Bad", CausePath = "$.cause" });"""
        ),
        new(
            "percentage above all",
            "ASL7031",
            """new DistributedMap(this, "Each", new DistributedMapProps { [|ToleratedFailurePercentage = 101|] });""",
            """new DistributedMap(this, "Each", new DistributedMapProps { ToleratedFailurePercentage = 100 });"""
        ),
        new(
            "label with a space",
            "ASL7031",
            """new DistributedMap(this, "Each", new DistributedMapProps { [|Label = "each item"|] });""",
            """new DistributedMap(this, "Each", new DistributedMapProps { Label = "EachItem" });"""
        ),
        new(
            "batch without limit",
            "ASL7031",
            """new DistributedMap(this, "Each", new DistributedMapProps { ItemBatcher = new ItemBatcher(new [|ItemBatcherProps|]()) });""",
            """new DistributedMap(this, "Each", new DistributedMapProps { ItemBatcher = new ItemBatcher(new ItemBatcherProps { MaxItemsPerBatch = 10 }) });"""
        ),
    ];
}
