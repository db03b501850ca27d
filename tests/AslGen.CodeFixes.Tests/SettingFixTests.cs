using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>Settings of tasks that exclude or need each other.</summary>
public sealed class SettingFixTests
{
    private static string Task(string initializer, string attribute = "[StateMachine]") =>
        $$"""
            using AslGen;

            {{attribute}}
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [State]
                private LambdaInvoke<Valuation> Request(LoanApplication application) => new(function)
                {{initializer}};
            }
            """;

    [Theory]
    [InlineData(
        """
            {
                    PayloadResponseOnly = true,
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { JsonPath.TaskToken },
                }
            """,
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { JsonPath.TaskToken },
                }
            """
    )]
    [InlineData(
        """
            {
                    Qualifier = "live",
                    // Only the payload.
                    PayloadResponseOnly = true, // short
                    Payload = application
                }
            """,
        """
            {
                    Qualifier = "live",
                    Payload = application
                }
            """
    )]
    [InlineData(
        """
            {
                    Payload = application,
                    Qualifier = "live", // now
                    PayloadResponseOnly = true
                }
            """,
        """
            {
                    Payload = application,
                    Qualifier = "live"
                }
            """
    )]
    [InlineData("{ Qualifier = \"live\", PayloadResponseOnly = true }", "{ Qualifier = \"live\" }")]
    [InlineData("{ PayloadResponseOnly = true, Qualifier = \"live\" }", "{ Qualifier = \"live\" }")]
    public System.Threading.Tasks.Task PayloadResponseOnlyIsRemoved(string before, string after) =>
        FixTest.Fixes(new PayloadResponseOnlyFix(), Task(before), Task(after), "PayloadResponseOnlyFix");

    [Theory]
    [InlineData(
        "{ Qualifier = \"live\", PayloadResponseOnly = true, InvocationType = LambdaInvocationType.Event }",
        "{ PayloadResponseOnly = true }"
    )]
    [InlineData(
        """
            {
                    Qualifier = "live",
                    PayloadResponseOnly = true,
                    ClientContext = "e30=",
                }
            """,
        """
            {
                    PayloadResponseOnly = true,
                }
            """
    )]
    public System.Threading.Tasks.Task OrWhatItExcludes(string before, string after) =>
        FixTest.Fixes(new PayloadResponseOnlyFix(), Task(before), Task(after), "PayloadResponseOnlyFix.Others");

    [Fact]
    public async Task ACallbackTaskStaysOne()
    {
        string source = Task(
            "{ PayloadResponseOnly = true, IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { JsonPath.TaskToken } }"
        );
        Assert.Equal(
            [("Remove PayloadResponseOnly", "PayloadResponseOnlyFix")],
            await FixTest.Offers(new PayloadResponseOnlyFix(), source)
        );
        source = Task("{ PayloadResponseOnly = true, Qualifier = \"a\", ClientContext = \"e30=\" }");
        Assert.Equal(
            [
                ("Remove PayloadResponseOnly", "PayloadResponseOnlyFix"),
                ("Remove ClientContext, Qualifier", "PayloadResponseOnlyFix.Others"),
            ],
            await FixTest.Offers(new PayloadResponseOnlyFix(), source)
        );
    }

    private static string Two(string initializer) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync() { await First(); await Second(); }

                [State]
                private LambdaInvoke<Valuation> First() => new(function) { {{initializer}} };

                [State]
                private LambdaInvoke<Valuation> Second() => new(function) { {{initializer}} };
            }
            """;

    [Theory]
    [InlineData("PayloadResponseOnlyFix", "Qualifier = \"live\"")]
    [InlineData("PayloadResponseOnlyFix.Others", "PayloadResponseOnly = true")]
    public System.Threading.Tasks.Task AllSettingsAreRemoved(string key, string after) =>
        FixTest.FixesAll(new PayloadResponseOnlyFix(), Two("PayloadResponseOnly = true, Qualifier = \"live\""), Two(after), key);

    [Theory]
    [InlineData(
        "{ Payload = new { token = JsonPath.TaskToken } }",
        "{ IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { token = JsonPath.TaskToken } }"
    )]
    [InlineData(
        "{ Payload = new { token = JsonPath.TaskToken }, IntegrationPattern = IntegrationPattern.RequestResponse }",
        "{ Payload = new { token = JsonPath.TaskToken }, IntegrationPattern = IntegrationPattern.WaitForTaskToken }"
    )]
    [InlineData(
        """
            {
                    // Tells the bank.
                    Payload = new { deep = new[] { JsonPath.TaskToken } },
                }
            """,
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    // Tells the bank.
                    Payload = new { deep = new[] { JsonPath.TaskToken } },
                }
            """
    )]
    [InlineData(
        "{ Payload = new Dictionary<string, object> { [\"token\"] = JsonPath.TaskToken } }",
        "{ IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new Dictionary<string, object> { [\"token\"] = JsonPath.TaskToken } }"
    )]
    public System.Threading.Tasks.Task ATaskWithATokenWaits(string before, string after) =>
        FixTest.Fixes(new WaitForTokenFix(), Task(before), Task(after));

    [Fact]
    public System.Threading.Tasks.Task AllTasksWithATokenWait() =>
        FixTest.FixesAll(
            new WaitForTokenFix(),
            Two("Payload = new { JsonPath.TaskToken }"),
            Two("IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { JsonPath.TaskToken }")
        );

    [Theory]
    [InlineData("{ PayloadResponseOnly = true, Payload = new { JsonPath.TaskToken } }", "[StateMachine]")]
    [InlineData("{ Payload = new { JsonPath.TaskToken } }", "[StateMachine(Type = StateMachineType.Express)]")]
    public System.Threading.Tasks.Task ATaskThatCannotWaitHasNoFix(string initializer, string attribute) =>
        FixTest.HasNoAnswer(new WaitForTokenFix(), Task(initializer, attribute));

    [Fact]
    public System.Threading.Tasks.Task AnHttpTaskCannotWait() =>
        FixTest.HasNoAnswer(
            new WaitForTokenFix(),
            """
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(HttpConnection connection)
            {
                public async Task<string> RunAsync() { await Call(); return JsonPath.TaskToken; }

                [State]
                private HttpInvoke<string> Call() => new(connection) { ApiEndpoint = "https://example.com", Method = HttpMethod.Post, RequestBody = JsonPath.TaskToken };
            }
            """
        );

    [Fact]
    public Task ATimeoutIsSet() =>
        FixTest.Fixes(
            new TimeoutFix(),
            Task("{ IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { JsonPath.TaskToken } }"),
            Task(
                "{ IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { JsonPath.TaskToken }, Timeout = TimeSpan.FromHours(1) }"
            )
        );

    [Fact]
    public Task ErrorNamesAreWrittenRight()
    {
        const string Initializer = "{ Payload = application }";
        string before = Task(Initializer)
            .Replace("[State]", "[State, Retry(\"States.Timeot\"), Retry(\"State.TaskFailed\")]", StringComparison.Ordinal);
        string after = before
            .Replace("Timeot", "Timeout", StringComparison.Ordinal)
            .Replace("State.T", "States.T", StringComparison.Ordinal);
        return FixTest.FixesAll(new ErrorNameFix(), before, after);
    }

    [Theory]
    [InlineData("$.reference", "application.Reference")]
    [InlineData("$.Reference", "application.Reference")]
    [InlineData("$.application.reference", "application.Reference")]
    public Task APathBecomesTheValueThatItMeans(string path, string value) =>
        FixTest.Fixes(new PathInPlaceOfValueFix(), WithPath($"\"{path}\""), WithPath(value));

    [Fact]
    public Task AllPathsBecomeValues() =>
        FixTest.FixesAll(
            new PathInPlaceOfValueFix(),
            Task("{ Payload = new { a = \"$.amount\", b = \"$.reference\" } }", JsonPathMachine),
            Task("{ Payload = new { a = application.Amount, b = application.Reference } }", JsonPathMachine)
        );

    [Theory]
    [InlineData("$.nothing")]
    [InlineData("$.reference.length.x")]
    [InlineData("$..reference")]
    [InlineData("$.reference[0]")]
    [InlineData("$$.Execution.Input.reference")]
    public Task AnotherPathHasNoFix(string path) => FixTest.HasNoAnswer(new PathInPlaceOfValueFix(), WithPath($"\"{path}\""));

    private const string JsonPathMachine = "[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]";

    private static string WithPath(string value) => Task($"{{ Payload = new {{ id = {value} }} }}", JsonPathMachine);
}
