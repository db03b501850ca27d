using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>ASL2xxx: tasks, callbacks and their token.</summary>
public sealed class TaskTests
{
    // A workflow that runs one task; TASK is the initializer.
    private static string Lambda(
        string initializer,
        string attribute = "[StateMachine]",
        string more = "",
        string argument = "application"
    ) =>
        $$"""
            {{attribute}}
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application)
                {
                    {{more}}
                    await Request({{argument}});
                }

                [State]
                private LambdaInvoke<Valuation> Request(object request) => new(function)
                {
                    {{initializer}}
                };
            }
            """;

    private const string Callback = "IntegrationPattern = IntegrationPattern.WaitForTaskToken, ";

    [Theory]
    [InlineData("Payload = [|new { request }|]")]
    [InlineData("Payload = [|request|]")]
    [InlineData("Payload = [|new Dictionary<string, object> { [\"token\"] = \"none\" }|]")]
    [InlineData("Payload = [|\"text\"|]")]
    public Task ACallbackTaskSendsItsToken(string payload) => RuleTest.Reports("ASL2001", Lambda(Callback + payload));

    [Fact]
    public Task ACallbackTaskWithoutPayloadIsReportedAtItsPattern() =>
        RuleTest.Reports("ASL2001", Lambda("IntegrationPattern = [|IntegrationPattern.WaitForTaskToken|]"));

    [Fact]
    public Task AnAwsSdkCallbackSendsItsToken() =>
        RuleTest.Reports(
            "ASL2001",
            """
            [StateMachine]
            public sealed partial class Loan
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [State]
                private CallAwsService Request(LoanApplication application) => new("sqs", "sendMessage")
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Parameters = [|new { QueueUrl = "https://queue", MessageBody = application.Reference }|],
                };
            }
            """
        );

    [Theory]
    [InlineData("Payload = new { taskToken = JsonPath.TaskToken, request }")]
    [InlineData("Payload = new { nested = new { deep = new[] { JsonPath.TaskToken } } }")]
    [InlineData("Payload = new Dictionary<string, object> { [\"taskToken\"] = JsonPath.TaskToken }")]
    [InlineData("Payload = new { text = $\"token {JsonPath.TaskToken}\" }")]
    [InlineData("Payload = new { text = States.Base64Encode(JsonPath.TaskToken) }")]
    public Task ATokenThatIsSentAnywhereCounts(string payload) =>
        RuleTest.IsSilent(Lambda(Callback + payload, "[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]"));

    [Theory]
    [InlineData("", "new { taskToken = JsonPath.TaskToken, application }")]
    [InlineData("", "JsonPath.TaskToken")]
    [InlineData("var request = new { taskToken = JsonPath.TaskToken, application };", "request")]
    [InlineData("string token = JsonPath.TaskToken; var request = new { token };", "new { request }")]
    [InlineData("var (token, reference) = (JsonPath.TaskToken, application.Reference);", "new { token, reference }")]
    [InlineData("await Flow.Wait(TimeSpan.FromSeconds(1)); var request = new { taskToken = JsonPath.TaskToken, application };", "request")]
    public async Task ATokenThroughParametersAndLocalsCounts(string statements, string argument)
    {
        string source = Lambda(
            Callback + "Payload = new { request }",
            "[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]",
            statements,
            argument
        );
        await RuleTest.IsSilent(source);
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + source);
        string definition = run.Definitions["Loan"];
        Assert.Contains("$$.Task.Token", definition.Split("\"Request\": {")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("$$.Task.Token", definition.Split("\"Request\": {")[0], StringComparison.Ordinal);
    }

    // The token is another one in each task, the random value is the same.
    [Theory]
    [InlineData("var request = new { taskToken = JsonPath.TaskToken, id = States.Uuid() }; await Request(request);", "request")]
    [InlineData("", "new { taskToken = JsonPath.TaskToken, id = States.Uuid() }")]
    public async Task ATokenBesideARandomValueIsReadInItsTask(string statements, string argument)
    {
        string source = Lambda(
            Callback + "Payload = new { request, again = request }",
            "[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]",
            statements,
            argument
        );
        await RuleTest.IsSilent(source);
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + source);
        string[] states = run.Definitions["Loan"].Split("\"Type\": ");
        Assert.All(
            states[1..],
            state =>
                Assert.Equal(
                    state.StartsWith("\"Task\"", StringComparison.Ordinal),
                    state.Contains("$$.Task.Token", StringComparison.Ordinal)
                )
        );
        Assert.Equal(2, run.Definitions["Loan"].Split("States.UUID()").Length);
    }

    [Theory]
    [InlineData("$$.Task.Token")]
    [InlineData("$states.context.Task.Token")]
    [InlineData("{% $states.context.Task.Token %}")]
    [InlineData("{%$states.context.Task.Token%}")]
    public async Task TheTokenIsNoText(string token)
    {
        await RuleTest.ReportsMessage(
            "ASL2002",
            "This text is sent as it is; it is not the callback token: use JsonPath.TaskToken",
            Lambda(Callback + $$"""Payload = new { taskToken = [|"{{token}}"|], request }""")
        );
        await RuleTest.Reports(
            "ASL2002",
            Lambda(
                Callback
                    + $$"""Payload = new Dictionary<string, object> { [{|ASL3003:"taskToken.$"|}] = [|"{{token}}"|], ["request"] = request }"""
            )
        );
        await RuleTest.Reports("ASL2002", Lambda(Callback + "Payload = new { request }", argument: $"[|\"{token}\"|]"));
        await RuleTest.Reports("ASL2002", Lambda(Callback + "Payload = request", more: $"var token = [|\"{token}\"|];", argument: "token"));
        await RuleTest.Reports(
            "ASL2002",
            Lambda(Callback + "Payload = new { token = [|Constants.Token|] }"),
            $"public static class Constants {{ public const string Token = \"{token}\"; }}"
        );
    }

    [Theory]
    [InlineData("$$.Task.TokenId")]
    [InlineData("The token is in $$.Task.Token")]
    public Task OtherTextsAreNoToken(string text) =>
        RuleTest.IsSilent(Lambda(Callback + $$"""Payload = new { taskToken = JsonPath.TaskToken, text = "{{text}}" }"""));

    [Fact]
    public Task ATextInOneTaskDoesNotHideTheMissingTokenOfAnother() =>
        RuleTest.Reports(
            "ASL2001",
            """
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application)
                {
                    await First(application);
                    await Second(application);
                }

                [State]
                private LambdaInvoke<Valuation> First(LoanApplication application) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { taskToken = {|ASL2002:"$$.Task.Token"|} },
                };

                [State]
                private LambdaInvoke<Valuation> Second(LoanApplication application) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = [|application|],
                };
            }
            """
        );

    [Fact]
    public Task AMistakeInAStateThatRunsTwiceIsReportedOnce() =>
        RuleTest.Reports(
            "ASL2001",
            Lambda(Callback + "Payload = [|new { request }|]", more: "await Request(application); await Request(\"again\");")
        );

    [Theory]
    [InlineData(
        "[|PayloadResponseOnly = true|], IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { t = JsonPath.TaskToken }",
        "IntegrationPattern"
    )]
    [InlineData(
        "[|PayloadResponseOnly = true|], IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = request",
        "IntegrationPattern"
    )]
    [InlineData(
        "[|PayloadResponseOnly = true|], InvocationType = LambdaInvocationType.Event, Qualifier = \"live\", ClientContext = \"e30=\"",
        "InvocationType, ClientContext, Qualifier"
    )]
    public Task PayloadResponseOnlyExcludesSettings(string initializer, string excluded) =>
        RuleTest.ReportsMessage(
            "ASL2003",
            $"PayloadResponseOnly cannot be used together with {excluded}: remove one of them",
            Lambda(initializer)
        );

    [Theory]
    [InlineData("PayloadResponseOnly = true, Payload = request")]
    [InlineData("PayloadResponseOnly = true, IntegrationPattern = IntegrationPattern.RequestResponse")]
    [InlineData("PayloadResponseOnly = false, Qualifier = \"live\"")]
    public Task PayloadResponseOnlyAloneIsSilent(string initializer) => RuleTest.IsSilent(Lambda(initializer, argument: "new { a = 1 }"));

    [Theory]
    [InlineData("Payload = new { token = [|JsonPath.TaskToken|] }")]
    [InlineData("IntegrationPattern = IntegrationPattern.RequestResponse, Payload = new { [|JsonPath.TaskToken|] }")]
    [InlineData("PayloadResponseOnly = true, Payload = new { token = [|JsonPath.TaskToken|] }")]
    public Task OnlyACallbackTaskHasAToken(string initializer) => RuleTest.Reports("ASL2004", Lambda(initializer));

    [Fact]
    public Task ATokenIsNoResult() =>
        RuleTest.Reports(
            "ASL2004",
            """
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task<string> RunAsync()
                {
                    string first = await Request();
                    var token = JsonPath.TaskToken;
                    return [|token|];
                }

                [State]
                private LambdaInvoke<string, string> Request() => new(function) { Result = _ => [|JsonPath.TaskToken|] };
            }
            """
        );

    [Fact]
    public Task HttpTasksKnowNoCallback() =>
        RuleTest.Reports(
            "ASL2004",
            """
            [StateMachine]
            public sealed partial class Loan(HttpConnection connection)
            {
                public async Task RunAsync() => await Call();

                [State]
                private HttpInvoke<string> Call() => new(connection)
                {
                    ApiEndpoint = "https://example.com",
                    Method = HttpMethod.Post,
                    RequestBody = new { token = [|JsonPath.TaskToken|] },
                };
            }
            """
        );

    [Fact]
    public Task ExpressHasNoCallbacks() =>
        RuleTest.ReportsMessage(
            "ASL2005",
            "Express state machines do not support callbacks",
            Lambda(
                "IntegrationPattern = [|IntegrationPattern.WaitForTaskToken|], Payload = new { JsonPath.TaskToken }",
                "[StateMachine(Type = StateMachineType.Express)]"
            )
        );

    [Theory]
    [InlineData("Timeout = [|TimeSpan.FromMilliseconds(1500)|]", "Timeout must be whole seconds from 1 to 99,999,999")]
    [InlineData("Timeout = [|TimeSpan.Zero|]", "Timeout must be whole seconds from 1 to 99,999,999")]
    [InlineData("Heartbeat = [|TimeSpan.FromDays(2000)|]", "Heartbeat must be whole seconds from 1 to 99,999,999")]
    [InlineData("PayloadResponseOnly = [|bool.Parse(\"true\")|]", "PayloadResponseOnly must be known while compiling")]
    [InlineData("IntegrationPattern = [|(IntegrationPattern)1|]", "IntegrationPattern must be known while compiling")]
    [InlineData("Payload = States.Format([|\"{} {}\"|], 1)", "The template has 2 places '{}' but there are 1 arguments")]
    public Task SettingsAreValid(string initializer, string message) => RuleTest.ReportsMessage("ASL2006", message, Lambda(initializer));

    [Fact]
    public Task ATimeoutOfTheMachineIsInRange() =>
        RuleTest.ReportsMessage(
            "ASL2006",
            "TimeoutSeconds must be from 1 to 99,999,999, or 0 for no limit",
            Lambda("", "[[|StateMachine(TimeoutSeconds = 100_000_000)|]]")
        );

    [Fact]
    public Task SettingsInRangeAreSilent() =>
        RuleTest.IsSilent(
            Lambda("Timeout = TimeSpan.FromMinutes(5), Payload = States.Format(\"{} {}\", 1, 2)", "[StateMachine(TimeoutSeconds = 60)]")
        );
}
