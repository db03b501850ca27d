using System.Text.Json;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Tasks of services: their resources, patterns, roles and structures.</summary>
public sealed class ServiceTaskTests
{
    private static string Workflow(string parameters, string type, string creation, string attribute = "[StateMachine]") =>
        $$"""
            {{attribute}}
            public sealed partial class Loan({{parameters}})
            {
                public async Task RunAsync(LoanApplication application) => await Work(application);

                [State]
                private {{type}} Work(LoanApplication application) => {{creation}};
            }
            """;

    private static async Task<JsonElement> StateOf(
        string source,
        string attribute = "[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]"
    )
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            RuleTest.Prelude,
            "using AslGen;" + source.Replace("[StateMachine]", attribute, StringComparison.Ordinal)
        );
        Assert.Empty(run.CSharpErrors);
        Assert.DoesNotContain(run.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        return JsonDocument.Parse(run.Definitions["Loan"]).RootElement.GetProperty("States").GetProperty("Work");
    }

    [Theory]
    [InlineData(
        "BatchJobQueue queue, BatchJobDefinition job",
        "BatchSubmitJob.RunJob",
        "new(queue, job) { JobName = \"a\" }",
        "tasks that wait for a job"
    )]
    [InlineData("Activity work", "InvokeActivity<int>", "new(work)", "activities")]
    [InlineData("SqsQueue queue", "SqsSendMessage.WaitForTaskToken<int>", "new(queue) { MessageBody = JsonPath.TaskToken }", "callbacks")]
    public Task ExpressDoesNotWait(string parameters, string type, string creation, string what) =>
        RuleTest.ReportsMessage(
            "ASL2005",
            $"Express state machines do not support {what}",
            Workflow(parameters, type, $"[|{creation}|]", "[StateMachine(Type = StateMachineType.Express)]")
        );

    [Theory]
    [InlineData("SqsQueue queue", "SqsSendMessage.WaitForTaskToken<int>", "new(queue) { MessageBody = [|application|] }")]
    [InlineData("SnsTopic topic", "SnsPublish.WaitForTaskToken<int>", "new(topic) { Message = [|\"text\"|] }")]
    [InlineData("EcsTaskDefinition task", "EcsRunTask.WaitForTaskToken<int>", "[|new(task)|]")]
    public Task CallbacksSendTheirToken(string parameters, string type, string creation) =>
        RuleTest.Reports("ASL2001", Workflow(parameters, type, creation));

    [Theory]
    [InlineData("SqsQueue queue", "SqsSendMessage", "new(queue) { MessageBody = [|JsonPath.TaskToken|] }")]
    [InlineData("GlueJob job", "GlueStartJobRun.RunJob", "new(job) { Arguments = new() { [\"--token\"] = [|JsonPath.TaskToken|] } }")]
    [InlineData("Activity work", "InvokeActivity<int>", "new(work) { Input = [|JsonPath.TaskToken|] }")]
    public Task OthersHaveNoToken(string parameters, string type, string creation) =>
        RuleTest.Reports("ASL2004", Workflow(parameters, type, creation));

    [Fact]
    public async Task AResourceHasAPlaceholderForEachValueThatIsNeeded()
    {
        string source =
            "using AslGen;" + Workflow("SqsQueue orders, string unused", "SqsSendMessage", "new(orders) { MessageBody = orders.QueueArn }");
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, source);
        Assert.Empty(run.CSharpErrors);
        Assert.Equal(
            ["OrdersUrl", "OrdersArn", "Unused"],
            run.Compilation.GetTypeByMetadataName("Loan+Parameters")!
                .GetMembers()
                .Where(member => member is IPropertySymbol { IsRequired: true })
                .Select(member => member.Name)
        );
        run = await AnalyzerRun.Of(RuleTest.Prelude, source.Replace("orders.QueueArn", "\"text\"", StringComparison.Ordinal));
        Assert.Empty(run.CSharpErrors);
        Assert.DoesNotContain(
            "OrdersArn",
            run.Compilation.GetTypeByMetadataName("Loan+Parameters")!.MemberNames.Except(PolicyPlaceholders(run))
        );
    }

    // What a policy needs of a resource is asked for too.
    private static IEnumerable<string> PolicyPlaceholders(AnalyzerRun run) =>
        run
            .Compilation.GetTypeByMetadataName("Loan")!
            .GetMembers("Policy")
            .OfType<IFieldSymbol>()
            .Select(field => (string)field.ConstantValue!)
            .Where(policy => policy.Contains("${OrdersArn}", StringComparison.Ordinal))
            .Select(_ => "OrdersArn");

    [Fact]
    public async Task AResourceCanBeMadeOfData()
    {
        JsonElement state = await StateOf(
            Workflow("", "SqsSendMessage", "new(new SqsQueue(application.Reference)) { MessageBody = application }")
        );
        Assert.Equal("$.Reference", state.GetProperty("Parameters").GetProperty("QueueUrl.$").GetString());
        state = await StateOf(
            Workflow(
                "",
                "EksCall",
                "new(new EksCluster(application.Reference, clusterCertificateAuthorityData: \"c2E=\", clusterEndpoint: \"https://k8s\")) { Method = HttpMethod.Get, Path = \"/api\" }"
            )
        );
        Assert.Equal("https://k8s", state.GetProperty("Parameters").GetProperty("Endpoint").GetString());
        Assert.Equal("c2E=", state.GetProperty("Parameters").GetProperty("CertificateAuthority").GetString());
    }

    [Theory]
    [InlineData("SqsQueue queue", "SqsSendMessage", "new([|queue ?? new SqsQueue(\"\")|]) { MessageBody = 1 }")]
    [InlineData("", "EksCall", "new([|new EksCluster(\"a\")|]) { Method = HttpMethod.Get, Path = \"/\" }")]
    [InlineData("", "InvokeActivity<int>", "[|new(new Activity(application.Reference))|]")]
    public Task OtherResourcesAreRefused(string parameters, string type, string creation) =>
        RuleTest.Reports("ASL1008", Workflow(parameters, type, creation));

    [Fact]
    public async Task StructuresKeepTheirNamesAndLeaveOutWhatIsNotSet()
    {
        JsonElement state = await StateOf(
            Workflow(
                "EcsTaskDefinition print",
                "EcsRunTask",
                "new(print) { Overrides = new() { Cpu = \"256\", TaskRoleArn = null, ContainerOverrides = [new EcsContainerOverride { Name = application.Reference }] } }"
            ),
            "[StateMachine(QueryLanguage = QueryLanguage.JsonPath, PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.SnakeCaseLower)]"
        );
        Assert.Equal(
            """{"ContainerOverrides":[{"Name.$":"$.reference"}],"Cpu":"256"}""",
            JsonSerializer.Serialize(state.GetProperty("Parameters").GetProperty("Overrides"))
        );
    }

    // Whether it is sent would depend on the data.
    [Fact]
    public Task AMemberOfAStructureThatMayBeNullIsRefused() =>
        RuleTest.Reports(
            "ASL1008",
            """
            public sealed record Job(string? Cpu);

            [StateMachine]
            public sealed partial class Loan(EcsTaskDefinition print)
            {
                public async Task RunAsync(Job job) => await Work(job);

                [State]
                private EcsRunTask Work(Job job) => new(print) { Overrides = [|new() { Cpu = job.Cpu }|] };
            }
            """
        );

    [Theory]
    [InlineData("\"arn:aws:iam::123456789012:role/other\"", "RoleArn", "arn:aws:iam::123456789012:role/other")]
    [InlineData("role.RoleArn", "RoleArn", "${RoleArn}")]
    [InlineData("application.Reference", "RoleArn.$", "$.Reference")]
    [InlineData(
        "$\"arn:aws:iam::{application.Reference}:role/other\"",
        "RoleArn.$",
        "States.Format('arn:aws:iam::{}:role/other', $.Reference)"
    )]
    public async Task ATaskCanCallInTheNameOfARole(string arn, string field, string value)
    {
        JsonElement state = await StateOf(
            Workflow(
                "SqsQueue queue, IamRole role",
                "SqsSendMessage",
                $"new(queue) {{ MessageBody = 1, Credentials = new Credentials {{ RoleArn = {arn} }} }}"
            )
        );
        Assert.Equal(value, state.GetProperty("Credentials").GetProperty(field).GetString());
    }

    [Fact]
    public async Task ActivitiesAreCalledByTheirArn()
    {
        JsonElement state = await StateOf(
            Workflow(
                "Activity packing",
                "InvokeActivity<int>",
                "new(packing) { Input = application, Heartbeat = TimeSpan.FromSeconds(application.Amount) }"
            )
        );
        Assert.Equal("${PackingArn}", state.GetProperty("Resource").GetString());
        Assert.Equal("$.Amount", state.GetProperty("HeartbeatSecondsPath").GetString());
        Assert.False(state.TryGetProperty("Parameters", out _));
    }

    [Theory]
    [InlineData("DynamoAttributeValue.FromString(application.Reference)", """{"S.$":"$.Reference"}""")]
    [InlineData("DynamoAttributeValue.FromNumber(application.Amount)", """{"N.$":"States.Format('{}', $.Amount)"}""")]
    [InlineData("DynamoAttributeValue.FromNumber(7)", """{"N":"7"}""")]
    [InlineData("DynamoAttributeValue.NumberFromString(\"1.5\")", """{"N":"1.5"}""")]
    [InlineData("DynamoAttributeValue.FromBoolean(true)", """{"BOOL":true}""")]
    [InlineData("DynamoAttributeValue.FromStringSet([\"a\", application.Reference])", """{"SS.$":"States.Array('a', $.Reference)"}""")]
    [InlineData("DynamoAttributeValue.FromMap(new() { [\"x\"] = new() { NULL = true } })", """{"M":{"x":{"NULL":true}}}""")]
    [InlineData("DynamoAttributeValue.FromList([DynamoAttributeValue.FromString(\"a\")])", """{"L":[{"S":"a"}]}""")]
    public async Task DynamoDbHasValuesWithTypes(string value, string expected)
    {
        JsonElement state = await StateOf(
            Workflow("DynamoDbTable table", "DynamoPutItem", $"new(table) {{ Item = new() {{ [\"a\"] = {value} }} }}")
        );
        Assert.Equal(
            expected,
            JsonSerializer.Serialize(
                state.GetProperty("Parameters").GetProperty("Item").GetProperty("a"),
                new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        );
    }

    [Fact]
    public Task PatternsThatAnApiDoesNotSupportCannotBeWritten()
    {
        string[] types =
        [
            "DynamoGetItem.RunJob",
            "DynamoGetItem.WaitForTaskToken<int>",
            "BatchSubmitJob.WaitForTaskToken<int>",
            "SqsSendMessage.RunJob",
        ];
        return Task.WhenAll(
            types.Select(async type =>
            {
                AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + Workflow("", type, "null!"));
                Assert.Contains(run.CSharpErrors, error => error.Id == "CS0426");
            })
        );
    }

    [Theory]
    [InlineData("application", """{"Reference":{"S.$":"$.Reference"},"Amount":{"N.$":"States.Format('{}', $.Amount)"}}""")]
    [InlineData("new LoanApplication(\"a\", 7)", """{"Reference":{"S":"a"},"Amount":{"N":"7"}}""")]
    [InlineData(
        "new { id = \"a\", inner = new { application.Amount, Flag = true } }",
        """{"id":{"S":"a"},"inner":{"M":{"Amount":{"N.$":"States.Format('{}', $.Amount)"},"Flag":{"BOOL":true}}}}"""
    )]
    public async Task ItemsAreMadeOfObjects(string value, string expected)
    {
        JsonElement state = await StateOf(
            Workflow("DynamoDbTable table", "DynamoPutItem", $"new(table) {{ Item = DynamoItem.Of({value}) }}")
        );
        Assert.Equal(
            expected,
            JsonSerializer.Serialize(
                state.GetProperty("Parameters").GetProperty("Item"),
                new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        );
    }

    [Theory]
    [InlineData("new { x = (string?)null }")]
    [InlineData("new { x = 1.5 }")]
    [InlineData("new { x = new[] { 1 } }")]
    [InlineData("new { x = new Dictionary<string, string>() }")]
    [InlineData("new { x = DayOfWeek.Monday }")]
    [InlineData("new Dictionary<string, string>()")]
    public Task ItemsOfOtherMembersAreRefused(string value) =>
        RuleTest.Reports(
            "ASL1008",
            Workflow("DynamoDbTable table", "DynamoPutItem", $"new(table) {{ Item = [|DynamoItem.Of({value})|] }}")
        );

    private static string Nested(string attribute, string input) =>
        $$"""
            [StateMachine({{attribute}})]
            public sealed partial class Child(LambdaFunction function) : IWorkflow<LoanApplication, Valuation>
            {
                public async Task<Valuation> RunAsync(LoanApplication application) => await Work(application);

                [State]
                private LambdaInvoke<Valuation> Work(LoanApplication application) => new(function) { Payload = application };
            }

            [StateMachine(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
            public sealed partial class Loan([|WorkflowReference<Child, {{input}}, Valuation> child|])
            {
                public async Task<Valuation> RunAsync(LoanApplication application) => await Work(application);

                [State]
                private StepFunctionsStartExecution.RunJob<{{input}}, Valuation> Work({{input}} application) => new(child) { Input = application };
            }
            """;

    [Fact]
    public async Task AWorkflowClassSaysWhatItsExecutionsTakeAndGive()
    {
        const string Camel = "PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase";
        string sound = Nested(Camel, "LoanApplication")
            .Replace("[|", "", StringComparison.Ordinal)
            .Replace("|]", "", StringComparison.Ordinal);
        await RuleTest.IsSilent(sound);
        AnalyzerRun run = await AnalyzerRun.Of(
            RuleTest.Prelude,
            "using AslGen;"
                + sound.Replace("WorkflowReference<Child, LoanApplication", "WorkflowReference<Child, string", StringComparison.Ordinal)
        );
        Assert.Contains(run.CSharpErrors, error => error.Id == "CS0311");
    }

    [Fact]
    public Task WorkflowsThatNameMembersDifferentlyDoNotCallEachOther() =>
        RuleTest.ReportsMessage(
            "ASL2006",
            "'Child' has another PropertyNamingPolicy than 'Loan', so that neither would read what the other writes: give both the same",
            Nested("", "LoanApplication")
        );
}
