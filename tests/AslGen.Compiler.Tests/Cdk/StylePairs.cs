namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Mistakes in tasks of many services, in the many ways that people write C#.</summary>
internal static class StylePairs
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "collection expression errors typo",
            "ASL7019",
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddCatch(new Fail(this, "F"), new CatchProps { Errors = [[|"States.TimeOut"|]] });
            """,
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddCatch(new Fail(this, "F"), new CatchProps { Errors = ["States.Timeout"] });
            """
        ),
        new(
            "all not alone in collection expression",
            "ASL7020",
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddRetry(new RetryProps { Errors = [[|Errors.ALL|], "Lambda.TooManyRequestsException"] });
            """,
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddRetry(new RetryProps { Errors = [Errors.ALL] });
            """
        ),
        new(
            "catcher behind one for all",
            "ASL7031",
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddCatch(new Fail(this, "F"));
            t.[|AddCatch|](new Fail(this, "G"), new CatchProps { Errors = new[] { "Mine" } });
            """,
            """
            var t = new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn });
            t.AddCatch(new Fail(this, "G"), new CatchProps { Errors = new[] { "Mine" } });
            t.AddCatch(new Fail(this, "F"));
            """
        ),
        new(
            "two next states",
            "ASL7031",
            """
            var a = new Pass(this, "A");
            a.Next(new Pass(this, "B"));
            a.[|Next|](new Pass(this, "C"));
            """,
            """
            var a = new Pass(this, "A");
            a.Next(new Pass(this, "B")).Next(new Pass(this, "C"));
            """
        ),
        new(
            "two constructs of one ID",
            "ASL7031",
            """
            new Pass(this, "A").Next(new Succeed(this, [|"A"|]));
            """,
            """
            new Pass(this, "A").Next(new Succeed(this, "B"));
            """
        ),
        new(
            "ecs run task callback without token",
            "ASL7002",
            """
            new EcsRunTask(this, "R", new EcsRunTaskProps { Cluster = null!, TaskDefinition = null!, LaunchTarget = new EcsFargateLaunchTarget(), IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), [|ContainerOverrides = [new ContainerOverride { ContainerDefinition = null!, Environment = [new TaskEnvironmentVariable { Name = "ID", Value = JsonPath.StringAt("$.id") }] }]|] });
            """,
            """
            new EcsRunTask(this, "R", new EcsRunTaskProps { Cluster = null!, TaskDefinition = null!, LaunchTarget = new EcsFargateLaunchTarget(), IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), ContainerOverrides = [new ContainerOverride { ContainerDefinition = null!, Environment = [new TaskEnvironmentVariable { Name = "TOKEN", Value = JsonPath.TaskToken }] }] });
            """
        ),
        new(
            "ecs env path literal",
            "ASL7006",
            """
            new EcsRunTask(this, "R", new EcsRunTaskProps { Cluster = null!, TaskDefinition = null!, LaunchTarget = new EcsFargateLaunchTarget(), ContainerOverrides = new[] { new ContainerOverride { ContainerDefinition = null!, Environment = new[] { new TaskEnvironmentVariable { Name = "ID", Value = [|"$.id"|] } } } } });
            """,
            """
            new EcsRunTask(this, "R", new EcsRunTaskProps { Cluster = null!, TaskDefinition = null!, LaunchTarget = new EcsFargateLaunchTarget(), ContainerOverrides = new[] { new ContainerOverride { ContainerDefinition = null!, Environment = new[] { new TaskEnvironmentVariable { Name = "ID", Value = JsonPath.StringAt("$.id") } } } } });
            """
        ),
        new(
            "eventbridge detail poco",
            "ASL7008",
            """
            new EventBridgePutEvents(this, "E", new EventBridgePutEventsProps { Entries = new[] { new EventBridgePutEventsEntry { DetailType = "a", Source = "b", Detail = TaskInput.FromObject(new Dictionary<string, object> { ["order"] = [|new Order("1")|] }) } } });
            """,
            """
            new EventBridgePutEvents(this, "E", new EventBridgePutEventsProps { Entries = new[] { new EventBridgePutEventsEntry { DetailType = "a", Source = "b", Detail = TaskInput.FromObject(new Dictionary<string, object> { ["order"] = new Dictionary<string, object> { ["id"] = "1" } }) } } });
            """
        )
        {
            Members = """
                private sealed record Order(string Id);
                """,
            GoodMembers = """

                """,
        },
        new(
            "start execution sync with express",
            "ASL7006",
            """
            new StepFunctionsStartExecution(this, "S", new StepFunctionsStartExecutionProps { StateMachine = child, Input = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = [|"$.id"|] }) });
            """,
            """
            new StepFunctionsStartExecution(this, "S", new StepFunctionsStartExecutionProps { StateMachine = child, Input = TaskInput.FromObject(new Dictionary<string, object> { ["id"] = JsonPath.StringAt("$.id") }) });
            """
        ),
        new(
            "start execution name path literal",
            "ASL7006",
            """
            new StepFunctionsStartExecution(this, "S", new StepFunctionsStartExecutionProps { StateMachine = child, Name = [|"$.name"|] });
            """,
            """
            new StepFunctionsStartExecution(this, "S", new StepFunctionsStartExecutionProps { StateMachine = child, Name = JsonPath.StringAt("$.name") });
            """
        ),
        new(
            "sqs group id path literal",
            "ASL7006",
            """
            new SqsSendMessage(this, "S", new SqsSendMessageProps { Queue = queue, MessageBody = TaskInput.FromText("x"), MessageGroupId = [|"$.group"|] });
            """,
            """
            new SqsSendMessage(this, "S", new SqsSendMessageProps { Queue = queue, MessageBody = TaskInput.FromText("x"), MessageGroupId = JsonPath.StringAt("$.group") });
            """
        ),
        new(
            "dynamo attr list of guid",
            "ASL7006",
            """
            new DynamoPutItem(this, "P", new DynamoPutItemProps { Table = table, Item = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString([|"$.id"|]) } });
            """,
            """
            new DynamoPutItem(this, "P", new DynamoPutItemProps { Table = table, Item = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString(JsonPath.StringAt("$.id")) } });
            """
        ),
        new(
            "wait seconds path",
            "ASL7021",
            """
            new Wait(this, "W", new WaitProps { Time = WaitTime.SecondsPath([|"wait"|]) });
            """,
            """
            new Wait(this, "W", new WaitProps { Time = WaitTime.SecondsPath("$.wait") });
            """
        ),
        new(
            "wait timestamp",
            "ASL7031",
            """
            new Wait(this, "W", new WaitProps { Time = WaitTime.Timestamp([|"2024-01-01"|]) });
            """,
            """
            new Wait(this, "W", new WaitProps { Time = WaitTime.Timestamp("2024-01-01T00:00:00Z") });
            """
        ),
        new(
            "fail error path",
            "ASL7006",
            """
            new Fail(this, "F", new FailProps { Error = [|"$.error"|] });
            """,
            """
            new Fail(this, "F", new FailProps { ErrorPath = "$.error" });
            """
        ),
        new(
            "pass result path no dollar",
            "ASL7021",
            """
            new Pass(this, "P", new PassProps { ResultPath = [|"result"|] });
            """,
            """
            new Pass(this, "P", new PassProps { ResultPath = "$.result" });
            """
        ),
        new(
            "pass result from object with path",
            "ASL7005",
            """
            new Pass(this, "P", new PassProps { Result = Result.FromObject(new Dictionary<string, object> { ["id"] = [|JsonPath.StringAt("$.id")|] }) });
            """,
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["id"] = JsonPath.StringAt("$.id") } });
            """
        ),
        new(
            "result path wildcard",
            "ASL7021",
            """
            new Pass(this, "P", new PassProps { ResultPath = "$.items[|[*]|]" });
            """,
            """
            new Pass(this, "P", new PassProps { ResultPath = "$.items[0]" });
            """
        ),
        new(
            "condition numeric with path",
            "ASL7021",
            """
            new Choice(this, "C").When(Condition.NumberGreaterThan([|"amount"|], 5), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """,
            """
            new Choice(this, "C").When(Condition.NumberGreaterThan("$.amount", 5), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """
        ),
        new(
            "condition string equals path",
            "ASL7006",
            """
            new Choice(this, "C").When(Condition.StringEquals("$.a", [|"$.b"|]), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """,
            """
            new Choice(this, "C").When(Condition.StringEqualsJsonPath("$.a", "$.b"), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """
        ),
        new(
            "format missing",
            "ASL7022",
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["m"] = [|JsonPath.Format("Hi {} {}", JsonPath.StringAt("$.name"))|] } });
            """,
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["m"] = JsonPath.Format("Hi {} {}", JsonPath.StringAt("$.name"), JsonPath.StringAt("$.last")) } });
            """
        ),
        new(
            "interpolated path",
            "ASL7030",
            """
            new SnsPublish(this, "P", new SnsPublishProps { Topic = topic, Message = TaskInput.FromText([|$"Hi {JsonPath.StringAt("$.name")}"|]) });
            """,
            """
            new SnsPublish(this, "P", new SnsPublishProps { Topic = topic, Message = TaskInput.FromText(JsonPath.Format("Hi {}", JsonPath.StringAt("$.name"))) });
            """
        ),
        new(
            "subject path",
            "ASL7006",
            """
            new SnsPublish(this, "P", new SnsPublishProps { Topic = topic, Subject = [|"$.subject"|], Message = TaskInput.FromJsonPathAt("$") });
            """,
            """
            new SnsPublish(this, "P", new SnsPublishProps { Topic = topic, Subject = JsonPath.StringAt("$.subject"), Message = TaskInput.FromJsonPathAt("$") });
            """
        ),
        new(
            "express callback chain with local functions",
            "ASL7018",
            """
            var sm = new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(Start()) });
            IChainable Start() => new Pass(this, "A").Next(new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, [|IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN|], TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { ["t"] = JsonPath.TaskToken }) }));
            """,
            """
            var sm = new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.STANDARD, DefinitionBody = DefinitionBody.FromChainable(Start()) });
            IChainable Start() => new Pass(this, "A").Next(new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { ["t"] = JsonPath.TaskToken }) }));
            """
        ),
        new(
            "express inside field chain",
            "ASL7018",
            """
            _first.Next(_wait);
            new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(_first) });
            """,
            """
            _first.Next(_wait);
            new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(_first) });
            """
        )
        {
            Members = """
                private readonly Pass _first = new(null!, "A");
                private readonly GlueStartJobRun _wait = new(null!, "W", new GlueStartJobRunProps { GlueJobName = "x", [|IntegrationPattern = IntegrationPattern.RUN_JOB|] });
                """,
            GoodMembers = """
                private readonly Pass _first = new(null!, "A");
                private readonly GlueStartJobRun _wait = new(null!, "W", new GlueStartJobRunProps { GlueJobName = "x" });
                """,
        },
        new(
            "express distributed map",
            "ASL7018",
            """
            new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(new [|DistributedMap|](this, "D").ItemProcessor(new Pass(this, "P"))) });
            """,
            """
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new DistributedMap(this, "D").ItemProcessor(new Pass(this, "P"))) });
            """
        ),
        new(
            "distributed map bad label",
            "ASL7031",
            """
            new DistributedMap(this, "D", new DistributedMapProps { [|Label = "my label"|] }).ItemProcessor(new Pass(this, "P"));
            """,
            """
            new DistributedMap(this, "D", new DistributedMapProps { Label = "my-label" }).ItemProcessor(new Pass(this, "P"));
            """
        ),
        new(
            "distributed tolerated",
            "ASL7031",
            """
            new DistributedMap(this, "D", new DistributedMapProps { [|ToleratedFailurePercentage = 120|] }).ItemProcessor(new Pass(this, "P"));
            """,
            """
            new DistributedMap(this, "D", new DistributedMapProps { ToleratedFailurePercentage = 12 }).ItemProcessor(new Pass(this, "P"));
            """
        ),
        new(
            "map item selector path literal",
            "ASL7006",
            """
            new Map(this, "D", new MapProps { ItemsPath = "$.items", ItemSelector = new Dictionary<string, object> { ["v"] = [|"$$.Map.Item.Value"|] } }).ItemProcessor(new Pass(this, "P"));
            """,
            """
            new Map(this, "D", new MapProps { ItemsPath = "$.items", ItemSelector = new Dictionary<string, object> { ["v"] = JsonPath.ObjectAt("$$.Map.Item.Value") } }).ItemProcessor(new Pass(this, "P"));
            """
        ),
        new(
            "aws sdk service name",
            "ASL7023",
            """
            new CallAwsService(this, "C", new CallAwsServiceProps { Service = "dynamodb", Action = [|"PutItem"|], IamResources = ["*"], Parameters = new Dictionary<string, object> { ["TableName"] = "t" } });
            """,
            """
            new CallAwsService(this, "C", new CallAwsServiceProps { Service = "dynamodb", Action = "putItem", IamResources = ["*"], Parameters = new Dictionary<string, object> { ["TableName"] = "t" } });
            """
        ),
        new(
            "aws sdk s3 prefix ok",
            "ASL7025",
            """
            new CallAwsService(this, "C", new CallAwsServiceProps { [|Service = "sesv2"|], Action = "sendEmail", IamResources = ["*"] });
            """,
            """
            new CallAwsService(this, "C", new CallAwsServiceProps { Service = "sesv2", Action = "sendEmail", IamAction = "ses:SendEmail", IamResources = ["*"] });
            """
        ),
        new(
            "http invoke method",
            "ASL7026",
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = [|"http://api.example.com"|], ApiEndpoint = TaskInput.FromText("x"), Method = TaskInput.FromText("GET"), Connection = connection });
            """,
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = "https://api.example.com", ApiEndpoint = TaskInput.FromText("x"), Method = TaskInput.FromText("GET"), Connection = connection });
            """
        ),
        new(
            "http header",
            "ASL7026",
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = "https://api.example.com", ApiEndpoint = TaskInput.FromText("x"), Method = TaskInput.FromText("GET"), Connection = connection, Headers = TaskInput.FromObject(new Dictionary<string, object> { [[|"Host"|]] = "x" }) });
            """,
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = "https://api.example.com", ApiEndpoint = TaskInput.FromText("x"), Method = TaskInput.FromText("GET"), Connection = connection, Headers = TaskInput.FromObject(new Dictionary<string, object> { ["X-Host"] = "x" }) });
            """
        ),
        new(
            "http interpolated endpoint",
            "ASL7030",
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = "https://api.example.com", ApiEndpoint = TaskInput.FromText([|$"customers/{JsonPath.StringAt("$.id")}"|]), Method = TaskInput.FromText("GET"), Connection = connection });
            """,
            """
            new HttpInvoke(this, "H", new HttpInvokeProps { ApiRoot = "https://api.example.com", ApiEndpoint = TaskInput.FromText(JsonPath.Format("customers/{}", JsonPath.StringAt("$.id"))), Method = TaskInput.FromText("GET"), Connection = connection });
            """
        ),
        new(
            "json node payload",
            "ASL7008",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = [|System.Text.Json.JsonSerializer.SerializeToElement(1)|] }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = 1 }) });
            """
        ),
        new(
            "decimal payload",
            "ASL7008",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = [|9.99m|] }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = 9.99 }) });
            """
        ),
        new(
            "enum payload",
            "ASL7008",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = [|DayOfWeek.Monday|] }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = nameof(DayOfWeek.Monday) }) });
            """
        ),
        new(
            "List collection expression payload",
            "ASL7008",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = names }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = names }) });
            """
        )
        {
            Members = """
                private static readonly List<string> names = [|["a", "b"]|];
                """,
            GoodMembers = """
                private static readonly string[] names = ["a", "b"];
                """,
        },
        new(
            "linq list",
            "ASL7008",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = [|new[] { 1, 2 }.Select(x => x + 1).ToList()|] }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = new[] { 1, 2 }.Select(x => x + 1).ToArray() }) });
            """
        ),
        new(
            "null payload",
            "ASL7009",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = [|null|]! }) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { ["a"] = "" }) });
            """
        ),
        new(
            "heartbeat vs timeout legacy mixed",
            "ASL7016",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Timeout = Duration.Seconds(30), [|HeartbeatTimeout = Timeout.Duration(Duration.Minutes(1))|] });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Timeout = Duration.Seconds(30), HeartbeatTimeout = Timeout.Duration(Duration.Seconds(10)) });
            """
        ),
        new(
            "custom state next with local dict",
            "ASL7010",
            """
            var json = new Dictionary<string, object>();
            json["Type"] = "Pass";
            json.Add([|"Next"|], "B");
            new CustomState(this, "C", new CustomStateProps { StateJson = json });
            """,
            """
            var json = new Dictionary<string, object>();
            json["Type"] = "Pass";
            new CustomState(this, "C", new CustomStateProps { StateJson = json });
            """
        ),
        new(
            "custom state retry in json",
            "ASL5104",
            """
            new CustomState(this, "C", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = "arn:aws:lambda:eu-west-1:111122223333:function:x:live", ["Retry"] = new [|Dictionary<string, object>|] { ["ErrorEquals"] = new[] { "States.ALL" } } } });
            """,
            """
            new CustomState(this, "C", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Task", ["Resource"] = "arn:aws:lambda:eu-west-1:111122223333:function:x:live", ["Retry"] = new[] { new Dictionary<string, object> { ["ErrorEquals"] = new[] { "States.ALL" } } } } });
            """
        ),
        new(
            "backoff",
            "ASL7031",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn }).AddRetry(new RetryProps { [|BackoffRate = 0.5|] });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn }).AddRetry(new RetryProps { BackoffRate = 1.5 });
            """
        ),
        new(
            "sfn timeout with string def",
            "ASL7032",
            """"
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("""{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}"""), [|Timeout = Duration.Minutes(5)|] });
            """",
            """"
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("""{"StartAt":"A","TimeoutSeconds":300,"States":{"A":{"Type":"Succeed"}}}""") });
            """"
        ),
        new(
            "result selector list at",
            "ASL7021",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, ResultSelector = new Dictionary<string, object> { ["a.$"] = [|"Payload.value"|] } });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, ResultSelector = new Dictionary<string, object> { ["a.$"] = "$.Payload.value" } });
            """
        ),
        new(
            "jsonpath number at concatenation",
            "ASL7030",
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["sum"] = [|"n=" + JsonPath.StringAt("$.n")|] } });
            """,
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["sum"] = JsonPath.Format("n={}", JsonPath.StringAt("$.n")) } });
            """
        ),
        new(
            "path in array item",
            "ASL7029",
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["list"] = new object[] { 1, [|JsonPath.NumberAt("$.n")|] } } });
            """,
            """
            new Pass(this, "P", new PassProps { Parameters = new Dictionary<string, object> { ["list"] = JsonPath.Array("1", JsonPath.StringAt("$.n")) } });
            """
        ),
        new(
            "number condition with and",
            "ASL7031",
            """
            new Choice(this, "C").When(Condition.And(Condition.IsPresent("$.a"), Condition.StringMatches("$.a", [|"a\\b*"|])), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """,
            """
            new Choice(this, "C").When(Condition.And(Condition.IsPresent("$.a"), Condition.StringMatches("$.a", "a\\\\b*")), new Pass(this, "A")).Otherwise(new Pass(this, "B"));
            """
        ),
        new(
            "parallel branch result wrong type",
            "ASL7006",
            """
            new Parallel(this, "P", new ParallelProps { ResultSelector = new Dictionary<string, object> { ["a"] = [|"$[0].a"|] } }).Branch(new Pass(this, "A"));
            """,
            """
            new Parallel(this, "P", new ParallelProps { ResultSelector = new Dictionary<string, object> { ["a"] = JsonPath.StringAt("$[0].a") } }).Branch(new Pass(this, "A"));
            """
        ),
        new(
            "state name too long via statename",
            "ASL7031",
            """
            new Pass(this, "P", new PassProps { StateName = [|"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhiiiiiiiiii"|] });
            """,
            """
            new Pass(this, "P", new PassProps { StateName = "a" });
            """
        ),
        new(
            "lambda payload fromtext json",
            "ASL7006",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromText([|"$.order"|]) });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromJsonPathAt("$.order") });
            """
        ),
        new(
            "batch submit job payload path",
            "ASL7007",
            """
            new GlueStartJobRun(this, "G", new GlueStartJobRunProps { GlueJobName = "j", Arguments = TaskInput.FromObject(new Dictionary<string, object> { [[|"--id.$"|]] = JsonPath.StringAt("$.id") }) });
            """,
            """
            new GlueStartJobRun(this, "G", new GlueStartJobRunProps { GlueJobName = "j", Arguments = TaskInput.FromObject(new Dictionary<string, object> { ["--id"] = JsonPath.StringAt("$.id") }) });
            """
        ),
        new(
            "express inside field assigned in constructor",
            "ASL7018",
            """
            _wait = new GlueStartJobRun(this, "W", new GlueStartJobRunProps { GlueJobName = "x", [|IntegrationPattern = IntegrationPattern.RUN_JOB|] });
            _first = new Pass(this, "A");
            _first.Next(_wait);
            new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(_first) });
            """,
            """
            _wait = new GlueStartJobRun(this, "W", new GlueStartJobRunProps { GlueJobName = "x" });
            _first = new Pass(this, "A");
            _first.Next(_wait);
            new StateMachine(this, "M", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, DefinitionBody = DefinitionBody.FromChainable(_first) });
            """
        )
        {
            Members = """
                private readonly Pass _first;
                private readonly GlueStartJobRun _wait;
                """,
        },
        new(
            "retry for some errors behind a retry for all, in one chain",
            "ASL7031",
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn }).AddRetry().[|AddRetry|](new RetryProps { Errors = [Errors.TIMEOUT] });
            """,
            """
            new LambdaInvoke(this, "L", new LambdaInvokeProps { LambdaFunction = fn }).AddRetry(new RetryProps { Errors = [Errors.TIMEOUT] }).AddRetry();
            """
        ),
        new(
            "sms by target typed construct",
            "ASL7002",
            """
            LambdaInvoke ask = new(this, "Ask", new LambdaInvokeProps() { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), [|Payload = TaskInput.FromObject(new Dictionary<string, object>() { { "order", JsonPath.EntirePayload } })|] });
            """,
            """
            LambdaInvoke ask = new(this, "Ask", new LambdaInvokeProps() { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object>() { { "order", JsonPath.EntirePayload }, { "token", JsonPath.TaskToken } }) });
            """
        ),
    ];
}
