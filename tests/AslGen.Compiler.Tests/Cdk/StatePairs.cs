namespace AslGen.Compiler.Tests.Cdk;

/// <summary>The JSON of CustomStates.</summary>
internal static class StatePairs
{
    private static string State(string members) =>
        $$"""new CustomState(this, "State", new CustomStateProps { StateJson = new Dictionary<string, object> { {{members}} } });""";

    private static string Task(string members, string resource = "arn:aws:states:::sqs:sendMessage") =>
        State($"[\"Type\"] = \"Task\", [\"Resource\"] = \"{resource}\", {members}");

    private static string Message(string member) =>
        Task($$"""["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = queue.QueueUrl, {{member}} }""");

    private static string Http(string parameters, string members = "") =>
        Task(
            $$"""["Parameters"] = new Dictionary<string, object> { ["Authentication"] = new Dictionary<string, object> { ["ConnectionArn"] = connection.ConnectionArn }, {{parameters}} }{{members}}""",
            "arn:aws:states:::http:invoke"
        );

    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "path in JSON",
            "ASL7005",
            Message("""["MessageBody"] = [|JsonPath.StringAt("$.body")|]"""),
            Message("""["MessageBody.$"] = JsonPath.StringAt("$.body")""")
        ),
        new(
            "token in JSON",
            "ASL7005",
            Message("""["MessageBody"] = new Dictionary<string, object> { ["execution"] = [|JsonPath.ExecutionId|] }"""),
            Message("""["MessageBody"] = new Dictionary<string, object> { ["execution.$"] = "$$.Execution.Id" }""")
        ),
        new(
            "path in a text of JSON",
            "ASL7005",
            Message("""["MessageBody"] = [|$"order {JsonPath.StringAt("$.id")}"|]"""),
            Message("""["MessageBody.$"] = JsonPath.Format("order {}", JsonPath.StringAt("$.id"))""")
        ),
        new("path as text in JSON", "ASL3203", Message("""["MessageBody"] = [|"$.body"|]"""), Message("""["MessageBody.$"] = "$.body" """)),
        new(
            "function as text in JSON",
            "ASL3203",
            Message("""["MessageBody"] = [|"States.Format('{}', $.id)"|]"""),
            Message("""["MessageBody.$"] = "States.Format('{}', $.id)" """)
        ),
        new(
            "null in JSON",
            "ASL7009",
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "a" }, ["ResultPath"] = [|null|]!"""
            ),
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "a" }, ["ResultPath"] = JsonPath.DISCARD"""
            )
        ),
        new(
            "list in JSON",
            "ASL7008",
            State("""["Type"] = "Pass", ["Result"] = [|new List<object> { 1 }|]"""),
            State("""["Type"] = "Pass", ["Result"] = new object[] { 1 }""")
        ),
        new(
            "anonymous object in JSON",
            "ASL7008",
            Task("""["Parameters"] = [|new { QueueUrl = "a", MessageBody = "b" }|]"""),
            Task("""["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }""")
        ),
        new(
            "next in JSON",
            "ASL7010",
            State("""["Type"] = "Pass", [[|"Next"|]] = "Other" """),
            State("""["Type"] = "Pass" """).TrimEnd(';') + """.Next(new Pass(this, "Other"));"""
        ),
        new("end in JSON", "ASL7011", State("""["Type"] = "Pass", [[|"End"|]] = true"""), State("""["Type"] = "Pass" """)),
        new(
            "choice as JSON",
            "ASL7012",
            State(
                """["Type"] = [|"Choice"|], ["Choices"] = new object[] { new Dictionary<string, object> { ["Variable"] = "$.a", ["IsPresent"] = true, ["Next"] = "Other" } }, ["Default"] = "Other" """
            ),
            """new Choice(this, "Choose").When(Condition.IsPresent("$.a"), new Succeed(this, "Other")).Otherwise(new Fail(this, "No"));"""
        ),
        new(
            "fail as JSON",
            "ASL7012",
            State("""["Type"] = [|"Fail"|], ["Error"] = "Bad" """),
            """new Fail(this, "No", new FailProps { Error = "Bad" });"""
        ),
        new(
            "field that is none",
            "ASL5103",
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, [[|"TimeoutSecond"|]] = 5"""
            ),
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["TimeoutSeconds"] = 5"""
            )
        ),
        new(
            "heartbeat in JSON",
            "ASL2111",
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["TimeoutSeconds"] = 5, ["HeartbeatSeconds"] = [|5|]"""
            ),
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["TimeoutSeconds"] = 5, ["HeartbeatSeconds"] = 4"""
            )
        ),
        new(
            "callback without token in JSON",
            "ASL2109",
            Task(
                """[[|"Parameters"|]] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["TimeoutSeconds"] = 5""",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
            ),
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody.$"] = "$$.Task.Token" }, ["TimeoutSeconds"] = 5""",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
            )
        ),
        new(
            "pattern in JSON",
            "ASL2105",
            State(
                """["Type"] = "Task", ["Resource"] = [|"arn:aws:states:::dynamodb:putItem.waitForTaskToken"|], ["Parameters"] = new Dictionary<string, object> { ["TableName"] = "a", ["Item"] = new Dictionary<string, object> { ["t"] = new Dictionary<string, object> { ["S.$"] = "$$.Task.Token" } } }, ["TimeoutSeconds"] = 5"""
            ),
            State(
                """["Type"] = "Task", ["Resource"] = "arn:aws:states:::dynamodb:putItem", ["Parameters"] = new Dictionary<string, object> { ["TableName"] = "a", ["Item"] = new Dictionary<string, object> { ["t"] = new Dictionary<string, object> { ["S.$"] = "$.t" } } }, ["TimeoutSeconds"] = 5"""
            )
        ),
        new(
            "error name in JSON",
            "ASL4103",
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["Retry"] = new object[] { new Dictionary<string, object> { ["ErrorEquals"] = new[] { [|"States.Timeot"|] } } }"""
            ),
            Task(
                """["Parameters"] = new Dictionary<string, object> { ["QueueUrl"] = "a", ["MessageBody"] = "b" }, ["Retry"] = new object[] { new Dictionary<string, object> { ["ErrorEquals"] = new[] { "States.Timeout" } } }"""
            )
        ),
        new(
            "unknown parameter in JSON",
            "ASL2107",
            Message("""["MessageBody"] = "b", [[|"Delay"|]] = 1"""),
            Message("""["MessageBody"] = "b", ["DelaySeconds"] = 1""")
        ),
        new(
            "forbidden header in JSON",
            "ASL2118",
            Http(
                """["ApiEndpoint"] = "https://example.com", ["Method"] = "GET", ["Headers"] = new Dictionary<string, object> { [[|"Authorization"|]] = "a" }"""
            ),
            Http(
                """["ApiEndpoint"] = "https://example.com", ["Method"] = "GET", ["Headers"] = new Dictionary<string, object> { ["X-Key"] = "a" }"""
            )
        ),
        new(
            "plain HTTP in JSON",
            "ASL7026",
            Http("""["ApiEndpoint"] = [|$"http://example.com/{number}"|], ["Method"] = "GET" """),
            Http("""["ApiEndpoint"] = $"https://example.com/{number}", ["Method"] = "GET" """)
        ),
        new(
            "method in JSON",
            "ASL7026",
            Http("""["ApiEndpoint"] = text, ["Method"] = [|"PSOT"|]"""),
            Http("""["ApiEndpoint"] = text, ["Method"] = "POST" """)
        ),
        new(
            "long call in JSON",
            "ASL2120",
            Http("""["ApiEndpoint"] = text, ["Method"] = "GET" """, ", [\"TimeoutSeconds\"] = [|61|]"),
            Http("""["ApiEndpoint"] = text, ["Method"] = "GET" """, ", [\"TimeoutSeconds\"] = 60")
        ),
        new(
            "JSON in a field",
            "ASL7005",
            """new CustomState(this, "State", new CustomStateProps { StateJson = Json });""",
            """new CustomState(this, "State", new CustomStateProps { StateJson = Json });"""
        )
        {
            Members =
                """private static readonly Dictionary<string, object> Json = new() { ["Type"] = "Pass", ["Parameters"] = new Dictionary<string, object> { ["id"] = [|JsonPath.StringAt("$.id")|] } };""",
            GoodMembers =
                """private static readonly Dictionary<string, object> Json = new() { ["Type"] = "Pass", ["Parameters"] = new Dictionary<string, object> { ["id.$"] = "$.id" } };""",
        },
        new(
            "permission of a call",
            "ASL7028",
            """
            var call = new CustomState(this, "Call", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = [|"arn:aws:states:::aws-sdk:sesv2:sendEmail"|], ["Parameters"] = new Dictionary<string, object> { ["FromEmailAddress"] = "a" } } });
            new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(call) });
            """,
            """
            var call = new CustomState(this, "Call", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = "arn:aws:states:::aws-sdk:sesv2:sendEmail", ["Parameters"] = new Dictionary<string, object> { ["FromEmailAddress"] = "a" } } });
            var machine = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(call) });
            machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "ses:SendEmail" }, Resources = new[] { "*" } }));
            """
        ),
        new(
            "one of the permissions of an HTTP call",
            "ASL7028",
            """
            var call = new CustomState(this, "Call", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = [|"arn:aws:states:::http:invoke"|], ["Parameters"] = new Dictionary<string, object> { ["ApiEndpoint"] = "https://example.com", ["Method"] = "GET", ["Authentication"] = new Dictionary<string, object> { ["ConnectionArn"] = connection.ConnectionArn } } } });
            var machine = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(call) });
            machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "states:InvokeHTTPEndpoint" }, Resources = new[] { "*" } }));
            machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "events:RetrieveConnectionCredentials", "secretsmanager:GetSecretValue" }, Resources = new[] { "*" } }));
            """,
            """
            var call = new CustomState(this, "Call", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = "arn:aws:states:::http:invoke", ["Parameters"] = new Dictionary<string, object> { ["ApiEndpoint"] = "https://example.com", ["Method"] = "GET", ["Authentication"] = new Dictionary<string, object> { ["ConnectionArn"] = connection.ConnectionArn } } } });
            var machine = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(call) });
            machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "states:InvokeHTTPEndpoint" }, Resources = new[] { "*" } }));
            machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "events:RetrieveConnectionCredentials", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret" }, Resources = new[] { "*" } }));
            """
        ),
    ];
}
