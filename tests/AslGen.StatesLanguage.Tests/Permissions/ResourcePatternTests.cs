using AslGen.StatesLanguage.Permissions;

namespace AslGen.StatesLanguage.Tests.Permissions;

/// <summary>What a parameter's value becomes in the ARN of a resource.</summary>
public sealed class ResourcePatternTests
{
    private const string Here = "${AwsRegion}:${AwsAccountId}";

    [Theory]
    [InlineData("f", $"arn:aws:lambda:{Here}:function:f arn:aws:lambda:{Here}:function:f:*")]
    [InlineData("f:live", $"arn:aws:lambda:{Here}:function:f:live")]
    [InlineData(
        "111122223333:function:f",
        "arn:aws:lambda:${AwsRegion}:111122223333:function:f arn:aws:lambda:${AwsRegion}:111122223333:function:f:*"
    )]
    [InlineData("111122223333:function:f:2", "arn:aws:lambda:${AwsRegion}:111122223333:function:f:2")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f", "arn:aws:lambda:eu-west-1:1:function:f arn:aws:lambda:eu-west-1:1:function:f:*")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f:7", "arn:aws:lambda:eu-west-1:1:function:f:7")]
    [InlineData("${CheckArn}", "${CheckArn} ${CheckArn}:*")]
    [InlineData("${Check}", "${Check} ${Check}:*")]
    [InlineData("${CheckName}", $"arn:aws:lambda:{Here}:function:${{CheckName}} arn:aws:lambda:{Here}:function:${{CheckName}}:*")]
    public void Functions(string name, string expected) =>
        Assert.Equal(expected, Policies.ResourcesOf(Call("lambda:invoke", "FunctionName", name), "lambda:InvokeFunction"));

    [Theory]
    [InlineData("\"Qualifier\": \"live\"", $"arn:aws:lambda:{Here}:function:f:live")]
    [InlineData("\"Qualifier.$\": \"$.q\"", $"arn:aws:lambda:{Here}:function:f arn:aws:lambda:{Here}:function:f:*")]
    public void QualifiersOfFunctions(string qualifier, string expected) =>
        Assert.Equal(
            expected,
            Policies.ResourcesOf(Policies.OfCall("lambda:invoke", $"{{ \"FunctionName\": \"f\", {qualifier} }}"), "lambda:InvokeFunction")
        );

    [Theory]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/111122223333/orders", "arn:aws:sqs:eu-west-1:111122223333:orders")]
    [InlineData("https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/orders", "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders")]
    [InlineData("https://eu-west-1.queue.amazonaws.com/111122223333/${Queue}.fifo", "arn:aws:sqs:eu-west-1:111122223333:${Queue}.fifo")]
    [InlineData("${OrdersUrl}", "arn:aws:sqs:*:*:*")]
    public void Queues(string url, string expected) =>
        Assert.Equal(expected, Policies.ResourcesOf(Call("sqs:sendMessage", "QueueUrl", url), "sqs:SendMessage"));

    [Fact]
    public void AQueueHasAnArnWhereOneIsKnown()
    {
        string definition = Policies.OneTask(
            "sqs:sendMessage",
            ", \"Parameters\": { \"QueueUrl\": \"${OrdersUrl}\", \"MessageBody\": \"m\" }"
        );
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(definition), ["OrdersUrl", "OrdersArn"]);
        Assert.Equal("${OrdersArn}", Policies.ResourcesOf(policy, "sqs:SendMessage"));
        Assert.Empty(policy.BroadPermissions);
    }

    [Fact]
    public void ANamedResourceHasItsArnWhereOneIsKnown()
    {
        string definition = Policies.OneTask("dynamodb:getItem", ", \"Parameters\": { \"TableName\": \"${OrdersName}\" }");
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(definition), ["OrdersName", "OrdersArn"]);
        Assert.Equal("${OrdersArn}", Policies.ResourcesOf(policy, "dynamodb:GetItem"));
    }

    [Theory]
    [InlineData("Orders", $"arn:aws:dynamodb:{Here}:table/Orders")]
    [InlineData("${OrdersTable}-eu", $"arn:aws:dynamodb:{Here}:table/${{OrdersTable}}-eu")]
    [InlineData("${OrdersArn}", "${OrdersArn}")]
    [InlineData("arn:aws:dynamodb:eu-west-1:1:table/Orders", "arn:aws:dynamodb:eu-west-1:1:table/Orders")]
    public void NamesAndArns(string table, string expected) =>
        Assert.Equal(expected, Policies.ResourcesOf(Call("dynamodb:getItem", "TableName", table), "dynamodb:GetItem"));

    [Theory]
    [InlineData("report", $"arn:aws:ecs:{Here}:task-definition/report:*")]
    [InlineData("report:3", $"arn:aws:ecs:{Here}:task-definition/report:3")]
    [InlineData("${ReportArn}", "${ReportArn}")]
    [InlineData("arn:aws:ecs:eu-west-1:1:task-definition/report", "arn:aws:ecs:eu-west-1:1:task-definition/report:*")]
    [InlineData("arn:aws:ecs:eu-west-1:1:task-definition/report:3", "arn:aws:ecs:eu-west-1:1:task-definition/report:3")]
    public void TaskDefinitions(string definition, string expected) =>
        Assert.Equal(expected, Policies.ResourcesOf(Call("ecs:runTask", "TaskDefinition", definition), "ecs:RunTask"));

    [Theory]
    [InlineData("${ClusterArn}", "${ClusterArn}")]
    [InlineData("main", $"arn:aws:ecs:{Here}:cluster/main")]
    [InlineData(null, $"arn:aws:ecs:{Here}:cluster/default")]
    public void ClustersLimitWhatTasksAreLookedAfter(string? cluster, string expected)
    {
        string parameters = cluster is null ? "" : $"\"Cluster\": \"{cluster}\", ";
        DerivedPolicy policy = Policies.OfCall("ecs:runTask.sync", $"{{ {parameters}\"TaskDefinition\": \"t:1\" }}");
        PolicyStatement tasks = policy.Statements.Single(statement => statement.Actions.Contains("ecs:StopTask"));
        Assert.Equal([new PolicyCondition("ArnEquals", "ecs:cluster", Services.Placeholders.Read(expected))], tasks.Conditions);
    }

    [Theory]
    [InlineData("amazon.titan-text-express-v1", "arn:aws:bedrock:${AwsRegion}::foundation-model/amazon.titan-text-express-v1")]
    [InlineData(
        "eu.anthropic.claude-3-haiku-20240307-v1:0",
        $"arn:aws:bedrock:{Here}:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0 arn:aws:bedrock:*::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"
    )]
    [InlineData("arn:aws:bedrock:eu-west-1::foundation-model/m", "arn:aws:bedrock:eu-west-1::foundation-model/m")]
    public void Models(string model, string expected) =>
        Assert.Equal(expected, Policies.ResourcesOf(Call("bedrock:invokeModel", "ModelId", model), "bedrock:InvokeModel"));

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:1:stateMachine:Child", "arn:aws:states:eu-west-1:1:execution:Child:*")]
    [InlineData("arn:aws:states:eu-west-1:1:stateMachine:Child:live", "arn:aws:states:eu-west-1:1:execution:Child:*")]
    [InlineData("arn:aws:states:eu-west-1:1:stateMachine:${Child}", "arn:aws:states:eu-west-1:1:execution:${Child}:*")]
    [InlineData("${ChildArn}", $"arn:aws:states:{Here}:execution:*")]
    public void Executions(string machine, string expected) =>
        Assert.Equal(
            expected,
            Policies.ResourcesOf(Call("states:startExecution.sync:2", "StateMachineArn", machine), "states:DescribeExecution")
        );

    [Fact]
    public void ExecutionsOfAMachineWhoseNameIsKnown()
    {
        string definition = Policies.OneTask("states:startExecution.sync:2", ", \"Parameters\": { \"StateMachineArn\": \"${ChildArn}\" }");
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(definition), ["ChildArn", "ChildName"]);
        Assert.Equal($"arn:aws:states:{Here}:execution:${{ChildName}}:*", Policies.ResourcesOf(policy, "states:DescribeExecution"));
    }

    // A version or an alias is started with the permission for the machine or for itself.
    [Fact]
    public void VersionsOfMachines() =>
        Assert.Equal(
            "arn:aws:states:eu-west-1:1:stateMachine:Child arn:aws:states:eu-west-1:1:stateMachine:Child:live",
            Policies.ResourcesOf(
                Call("states:startExecution", "StateMachineArn", "arn:aws:states:eu-west-1:1:stateMachine:Child:live"),
                "states:StartExecution"
            )
        );

    [Fact]
    public void TheMachineCanStartItself()
    {
        const string Sync = "states:startExecution.sync:2";
        DerivedPolicy paths = Policies.OfCall(Sync, """{ "StateMachineArn.$": "$$.StateMachine.Id" }""");
        Assert.Equal("${StateMachineArn}", Policies.ResourcesOf(paths, "states:StartExecution"));
        Assert.Equal($"arn:aws:states:{Here}:execution:${{StateMachineName}}:*", Policies.ResourcesOf(paths, "states:StopExecution"));
        Assert.Equal(paths, Policies.OfJsonata(Sync, """{ "StateMachineArn": "{% $states.context.StateMachine.Id %}" }"""));
    }

    [Theory]
    [InlineData("\"TableName.$\": \"States.Format('orders-{}', $.year)\"", $"arn:aws:dynamodb:{Here}:table/orders-*", false)]
    [InlineData("\"TableName.$\": \"States.Format('{}', 'orders')\"", $"arn:aws:dynamodb:{Here}:table/orders", false)]
    [InlineData("\"TableName.$\": \"$.table\"", "arn:aws:dynamodb:*:*:table/*", true)]
    [InlineData("\"TableName.$\": \"$table\"", "arn:aws:dynamodb:*:*:table/*", true)]
    [InlineData("\"TableName.$\": \"$.[\"", "arn:aws:dynamodb:*:*:table/*", true)]
    public void ValuesOfPaths(string parameter, string expected, bool isBroad)
    {
        DerivedPolicy policy = Policies.OfCall("dynamodb:getItem", $"{{ {parameter} }}");
        Assert.Equal(expected, Policies.ResourcesOf(policy, "dynamodb:GetItem"));
        Assert.Equal(isBroad, policy.BroadPermissions.Count > 0);
    }

    [Theory]
    [InlineData("{% 'orders-' & $states.input.year & '-eu' %}", $"arn:aws:dynamodb:{Here}:table/orders-*-eu", false)]
    [InlineData("{% 'orders' %}", $"arn:aws:dynamodb:{Here}:table/orders", false)]
    [InlineData("{% $table %}", "arn:aws:dynamodb:*:*:table/*", true)]
    [InlineData("{% ( %}", "arn:aws:dynamodb:*:*:table/*", true)]
    public void ValuesOfExpressions(string value, string expected, bool isBroad)
    {
        DerivedPolicy policy = Policies.OfJsonata("dynamodb:getItem", $"{{ \"TableName\": \"{value}\" }}");
        Assert.Equal(expected, Policies.ResourcesOf(policy, "dynamodb:GetItem"));
        Assert.Equal(isBroad, policy.BroadPermissions.Count > 0);
    }

    [Theory]
    [InlineData(", \"QueryLanguage\": \"JSONata\", \"Arguments\": \"{% $states.input %}\"")]
    [InlineData("")]
    public void ParametersCanBeUnknownAltogether(string fields)
    {
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(Policies.OneTask("dynamodb:getItem", fields)));
        Assert.Equal("arn:aws:dynamodb:*:*:table/*", Policies.ResourcesOf(policy, "dynamodb:GetItem"));
        Assert.Single(policy.BroadPermissions);
    }

    [Theory]
    [InlineData("arn:aws-cn:states:::dynamodb:getItem", "aws-cn")]
    [InlineData("arn:${AWS::Partition}:states:::dynamodb:getItem", "${AWS::Partition}")]
    public void ThePartitionIsTheResources(string resource, string partition) =>
        Assert.Equal(
            $"arn:{partition}:dynamodb:{Here}:table/Orders",
            Policies.ResourcesOf(Policies.OfCall(resource, """{ "TableName": "Orders" }"""), "dynamodb:GetItem")
        );

    // A wildcard in a name stands for itself.
    [Fact]
    public void WildcardsOfNamesMatchThemselvesAlone() =>
        Assert.Equal(
            "arn:aws:s3:::b/a${*}b${?}",
            Policies.ResourcesOf(
                Policies.OfCall("bedrock:invokeModel", """{ "ModelId": "m", "Input": { "S3Uri": "s3://b/a*b?" } }"""),
                "s3:GetObject"
            )
        );

    [Theory]
    [InlineData("""{ "Method": "GET", "ApiEndpoint": "https://e.com/a?b" }""", "StringEquals GET", "StringEquals https://e.com/a?b")]
    [InlineData(
        """{ "Method.$": "$.method", "ApiEndpoint.$": "States.Format('https://e.com/{}?x', $.id)" }""",
        "StringLike *",
        "StringLike https://e.com/*${?}x"
    )]
    public void ConditionsOfHttpTasks(string parameters, string method, string endpoint)
    {
        PolicyStatement statement = Policies.OfCall("http:invoke", parameters).Statements[0];
        Assert.Equal(
            [$"states:HTTPMethod {method}", $"states:HTTPEndpoint {endpoint}"],
            statement.Conditions.Select(condition => $"{condition.Key} {condition.Operator} {condition.Value}")
        );
    }

    [Fact]
    public void AnEndpointIsNeverWidenedWithoutAWord()
    {
        DerivedPolicy policy = Policies.OfCall(
            "http:invoke",
            """{ "Method": "GET", "ApiEndpoint.$": "$.url", "Authentication": { "ConnectionArn": "${ConnectionArn}" } }"""
        );
        BroadPermission broad = Assert.Single(policy.BroadPermissions);
        Assert.Equal(("Task", "states:InvokeHTTPEndpoint", "*"), (broad.State, broad.Actions, broad.Resource));
        Assert.Contains("'ApiEndpoint'", broad.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:events:eu-west-1:1:connection/shop/uuid", "arn:aws:secretsmanager:eu-west-1:1:secret:events!connection/shop/*")]
    [InlineData("${ConnectionArn}", "arn:aws:secretsmanager:*:*:secret:events!connection/*")]
    public void SecretsOfConnections(string connection, string expected)
    {
        foreach (string parameter in new[] { "Authentication", "InvocationConfig" })
        {
            DerivedPolicy policy = Policies.OfCall(
                "http:invoke",
                $$"""{ "Method": "GET", "ApiEndpoint": "https://e.com", "{{parameter}}": { "ConnectionArn": "{{connection}}" } }"""
            );
            Assert.Equal(expected, Policies.ResourcesOf(policy, "secretsmanager:DescribeSecret"));
            Assert.Equal(connection, Policies.ResourcesOf(policy, "events:RetrieveConnectionCredentials"));
        }
    }

    [Theory]
    [InlineData("NO_AUTH", 0)]
    [InlineData("RESOURCE_POLICY", 1)]
    public void OnlySignedCallsOfAnApiNeedAPermission(string type, int count) =>
        Assert.Equal(
            count,
            Policies
                .OfCall("apigateway:invoke", $$"""{ "ApiEndpoint": "a.b.c", "Method": "GET", "AuthType": "{{type}}" }""")
                .Statements.Count
        );

    // Without a stage the default one of an HTTP API is called; what a host of one's own leads to is not known.
    [Theory]
    [InlineData("a1.execute-api.eu-west-1.amazonaws.com", "", "arn:aws:execute-api:eu-west-1:${AwsAccountId}:a1/$default/GET/orders")]
    [InlineData(
        "a1.execute-api.eu-west-1.amazonaws.com",
        ", \"Stage\": \"prod\"",
        "arn:aws:execute-api:eu-west-1:${AwsAccountId}:a1/prod/GET/orders"
    )]
    [InlineData(
        "a1-vpce-0f1e.execute-api.eu-west-1.amazonaws.com",
        ", \"Stage\": \"prod\"",
        "arn:aws:execute-api:eu-west-1:${AwsAccountId}:a1/prod/GET/orders"
    )]
    [InlineData(
        "${ApiId}.execute-api.${AwsRegion}.amazonaws.com",
        ", \"Stage\": \"prod\"",
        $"arn:aws:execute-api:{Here}:${{ApiId}}/prod/GET/orders"
    )]
    [InlineData("api.example.com", "", $"arn:aws:execute-api:{Here}:*/*/GET/orders")]
    public void AnApiIsThatOfItsHost(string host, string stage, string expected) =>
        Assert.Equal(
            expected,
            Policies.ResourcesOf(
                Policies.OfCall(
                    "apigateway:invoke",
                    $$"""{ "ApiEndpoint": "{{host}}", "Method": "GET", "Path": "/orders", "AuthType": "IAM_ROLE"{{stage}} }"""
                ),
                "execute-api:Invoke"
            )
        );

    [Theory]
    [InlineData("\"Tags\": []", true)]
    [InlineData("\"PropagateTags\": \"TASK_DEFINITION\"", true)]
    [InlineData("\"PropagateTags\": \"NONE\"", false)]
    [InlineData("\"EnableECSManagedTags\": true", true)]
    [InlineData("\"EnableECSManagedTags\": false", false)]
    [InlineData("\"Group\": \"g\"", false)]
    public void ATaskThatGetsTagsNeedsAPermissionForThem(string parameter, bool isNeeded) =>
        Assert.Equal(
            isNeeded,
            Policies
                .OfCall("ecs:runTask", $$"""{ "TaskDefinition": "report", {{parameter}} }""")
                .Statements.Any(statement => statement.Actions.Contains("ecs:TagResource"))
        );

    [Fact]
    public void ACallInTheNameOfAnotherRoleNeedsThatRoleAlone()
    {
        string definition = Policies.OneTask(
            "states:startExecution.sync:2",
            ", \"Credentials\": { \"RoleArn\": \"arn:aws:iam::1:role/other\" }, \"Parameters\": { \"StateMachineArn\": \"x\" }"
        );
        Assert.Equal(
            ["Task: sts:AssumeRole on arn:aws:iam::1:role/other"],
            Policies.Lines(PolicyDeriver.Derive(Policies.Read(definition)))
        );
        string dynamic = definition.Replace(
            "\"RoleArn\": \"arn:aws:iam::1:role/other\"",
            "\"RoleArn.$\": \"$.role\"",
            StringComparison.Ordinal
        );
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(dynamic));
        Assert.Equal(["Task: sts:AssumeRole on arn:aws:iam::*:role/*"], Policies.Lines(policy));
        Assert.Single(policy.BroadPermissions);
    }

    private static DerivedPolicy Call(string call, string parameter, string value) =>
        Policies.OfCall(call, $"{{ \"{parameter}\": \"{value}\" }}");
}
