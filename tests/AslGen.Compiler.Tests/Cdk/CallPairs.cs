namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Calls of the AWS SDK and of HTTP endpoints, and what handles their errors.</summary>
internal static class CallPairs
{
    private static string Call(string settings) =>
        $$"""new CallAwsService(this, "Call", new CallAwsServiceProps { IamResources = new[] { "*" }, {{settings}} });""";

    private static string Http(string settings) =>
        $$"""new HttpInvoke(this, "Call", new HttpInvokeProps { Connection = connection, {{settings}} });""";

    private const string Get = """ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("GET")""";

    private static string Retry(string settings) =>
        $$"""new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn }).AddRetry(new RetryProps { {{settings}} });""";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "action in Pascal case",
            "ASL7023",
            Call(
                """Service = "s3", Action = [|"GetObject"|], Parameters = new Dictionary<string, object> { ["Bucket"] = "a", ["Key"] = "b" }"""
            ),
            Call(
                """Service = "s3", Action = "getObject", Parameters = new Dictionary<string, object> { ["Bucket"] = "a", ["Key"] = "b" }"""
            )
        ),
        new(
            "parameter in camel case",
            "ASL7023",
            Call(
                """Service = "s3", Action = "getObject", Parameters = new Dictionary<string, object> { [[|"bucket"|]] = "a", ["Key"] = "b" }"""
            ),
            Call(
                """Service = "s3", Action = "getObject", Parameters = new Dictionary<string, object> { ["Bucket"] = "a", ["Key"] = "b" }"""
            )
        ),
        new(
            "service by another name",
            "ASL7023",
            Call("""Service = [|"stepfunctions"|], Action = "startExecution" """),
            Call("""Service = "sfn", Action = "startExecution" """)
        ),
        new(
            "service with a dash",
            "ASL7023",
            Call("""Service = [|"cognito-idp"|], Action = "adminGetUser" """),
            Call("""Service = "cognitoidentityprovider", Action = "adminGetUser", IamAction = "cognito-idp:AdminGetUser" """)
        ),
        new(
            "unknown service",
            "ASL7024",
            Call("""Service = [|"dynamodbb"|], Action = "getItem" """),
            Call("""Service = "dynamodb", Action = "getItem" """)
        ),
        new(
            "IAM action of the SDK's name",
            "ASL7025",
            Call("""Service = "sesv2", Action = "sendEmail", IamAction = [|"sesv2:SendEmail"|]"""),
            Call("""Service = "sesv2", Action = "sendEmail", IamAction = "ses:SendEmail" """)
        ),
        new(
            "IAM action that the CDK derives wrongly",
            "ASL7025",
            Call("""[|Service = "sesv2"|], Action = "sendEmail" """),
            Call("""Service = "sfn", Action = "startExecution" """)
        ),
        new(
            "IAM action of another service",
            "ASL7025",
            Call("""Service = "dynamodbstreams", Action = "getRecords", IamAction = [|"dynamodbstreams:GetRecords"|]"""),
            Call("""Service = "dynamodbstreams", Action = "getRecords", IamAction = "dynamodb:GetRecords" """)
        ),
        new(
            "IAM action without a service",
            "ASL7025",
            Call("""Service = "s3", Action = "getObject", IamAction = [|"GetObject"|]"""),
            Call("""Service = "s3", Action = "getObject", IamAction = "s3:GetObject" """)
        ),
        new(
            "plain HTTP",
            "ASL7026",
            Http("ApiRoot = [|\"http://example.com\"|], " + Get),
            Http("ApiRoot = \"https://example.com\", " + Get)
        ),
        new(
            "method in lower case",
            "ASL7026",
            Http(
                """ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText([|"post"|])"""
            ),
            Http("""ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("POST")""")
        ),
        new(
            "unknown method",
            "ASL7026",
            Http(
                """ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText([|"TRACE"|])"""
            ),
            Http("""ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("HEAD")""")
        ),
        new(
            "forbidden header",
            "ASL7026",
            Http(
                "ApiRoot = \"https://example.com\", "
                    + Get
                    + """, Headers = TaskInput.FromObject(new Dictionary<string, object> { [[|"x-amz-date"|]] = "a" })"""
            ),
            Http(
                "ApiRoot = \"https://example.com\", "
                    + Get
                    + """, Headers = TaskInput.FromObject(new Dictionary<string, object> { ["Accept"] = "application/json" })"""
            )
        ),
        new(
            "authorization header",
            "ASL7026",
            "var headers = new Dictionary<string, object> { { [|\"authorization\"|], text } };\n"
                + Http("ApiRoot = \"https://example.com\", " + Get + """, Headers = TaskInput.FromObject(headers)"""),
            "var headers = new Dictionary<string, object> { { \"X-Api-Key\", text } };\n"
                + Http("ApiRoot = \"https://example.com\", " + Get + """, Headers = TaskInput.FromObject(headers)""")
        ),
        new(
            "long call",
            "ASL7026",
            Http("ApiRoot = \"https://example.com\", " + Get + ", [|TaskTimeout = Timeout.Duration(Duration.Minutes(2))|]"),
            Http("ApiRoot = \"https://example.com\", " + Get + ", TaskTimeout = Timeout.Duration(Duration.Minutes(1))")
        ),
        new(
            "endpoint with its root",
            "ASL7026",
            Http(
                """ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText([|"https://example.com/orders"|]), Method = TaskInput.FromText("GET")"""
            ),
            Http("""ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("GET")""")
        ),
        new(
            "error without its last letter",
            "ASL7019",
            Retry("""Errors = new[] { [|"State.Timeout"|] }"""),
            Retry("""Errors = new[] { "States.Timeout" }""")
        ),
        new("error in lower case", "ASL7019", Retry("""Errors = [[|"States.timeout"|]]"""), Retry("""Errors = ["States.Timeout"]""")),
        new("error that is all in lower case", "ASL7019", Retry("""Errors = [[|"States.All"|]]"""), Retry("""Errors = [Errors.ALL]""")),
        new(
            "status with letters",
            "ASL7019",
            Http("ApiRoot = \"https://example.com\", " + Get).TrimEnd(';')
                + """.AddRetry(new RetryProps { Errors = new[] { [|"States.Http.StatusCode.4XX"|] } });""",
            Http("ApiRoot = \"https://example.com\", " + Get).TrimEnd(';')
                + """.AddRetry(new RetryProps { Errors = new[] { "States.Http.StatusCode.429" } });"""
        ),
        new(
            "error of a catcher",
            "ASL7019",
            """new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn }).AddCatch(new Fail(this, "No"), new CatchProps { Errors = Known });""",
            """new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn }).AddCatch(new Fail(this, "No"), new CatchProps { Errors = Known });"""
        )
        {
            Members = """private static readonly string[] Known = { [|"States.TaskFaild"|] };""",
            GoodMembers = """private static readonly string[] Known = { "States.TaskFailed" };""",
        },
        new(
            "error that cannot be handled",
            "ASL7019",
            Retry("""Errors = new[] { [|"States.Runtime"|] }"""),
            Retry("""Errors = new[] { "States.Permissions" }""")
        ),
        new(
            "error of one's own",
            "ASL7019",
            """
            var lost = new Fail(this, "Lost", new FailProps { Error = "ValuationFailed" });
            new Parallel(this, "Both").Branch(lost).AddCatch(new Succeed(this, "Fine"), new CatchProps { Errors = new[] { [|"ValuationFaild"|] } });
            """,
            """
            var lost = new Fail(this, "Lost", new FailProps { Error = "ValuationFailed" });
            new Parallel(this, "Both").Branch(lost).AddCatch(new Succeed(this, "Fine"), new CatchProps { Errors = new[] { "ValuationFailed" } });
            """
        ),
        new(
            "error that is raised under a wrong name",
            "ASL7019",
            """new Fail(this, "No", new FailProps { Error = [|"States.TimeOut"|] });""",
            """new Fail(this, "No", new FailProps { Error = "TimeOut" });"""
        ),
        new(
            "all errors and one",
            "ASL7020",
            Retry("""Errors = new[] { "States.Timeout", [|"States.ALL"|] }"""),
            Retry("""Errors = new[] { "States.ALL" }""")
        ),
        new(
            "all errors by name and one",
            "ASL7020",
            Retry("""Errors = new[] { [|Errors.ALL|], "Mine" }"""),
            Retry("""Errors = new[] { Errors.TIMEOUT, "Mine" }""")
        ),
        new("backoff below one", "ASL7031", Retry("[|BackoffRate = 0.5|]"), Retry("BackoffRate = 1")),
        new("attempts below zero", "ASL7031", Retry("[|MaxAttempts = -1|]"), Retry("MaxAttempts = 0")),
        new(
            "longest delay below the first",
            "ASL7031",
            Retry("Interval = Duration.Seconds(10), [|MaxDelay = Duration.Seconds(5)|]"),
            Retry("Interval = Duration.Seconds(10), MaxDelay = Duration.Seconds(50)")
        ),
        new("no errors", "ASL7031", Retry("[|Errors = new string[0]|]"), Retry("Interval = Duration.Seconds(1)")),
        new(
            "request sent again",
            "ASL7035",
            """var call = new HttpInvoke(this, "Call", new HttpInvokeProps { Connection = connection, ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("POST") }); call.AddRetry(new RetryProps { Errors = new[] { [|"States.ALL"|] } });""",
            """var call = new HttpInvoke(this, "Call", new HttpInvokeProps { Connection = connection, ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("POST"), Headers = TaskInput.FromObject(new Dictionary<string, object> { ["Idempotency-Key"] = JsonPath.ExecutionId }) }); call.AddRetry(new RetryProps { Errors = new[] { "States.ALL" } });"""
        ),
        new(
            "request sent again by default",
            "ASL7035",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { Connection = connection, ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("POST") }).AddRetry(new [|RetryProps|] { MaxAttempts = 2 });""",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { Connection = connection, ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText("orders"), Method = TaskInput.FromText("GET") }).AddRetry(new RetryProps { MaxAttempts = 2 });"""
        ),
        new(
            "action with its service",
            "ASL7023",
            Call("""Service = "s3", Action = [|"s3:getObject"|]"""),
            Call("""Service = "s3", Action = "getObject" """)
        ),
    ];
}
