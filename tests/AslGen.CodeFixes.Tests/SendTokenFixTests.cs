using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

public sealed class SendTokenFixTests
{
    private static string Task(string initializer) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application, "x");

                [State]
                private LambdaInvoke<Valuation> Request(LoanApplication application, object taskToken) => new(function)
                {{initializer}};
            }
            """;

    private static string Callback(string payload) =>
        Task(
            $$"""
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = {{payload}},
                }
            """
        );

    private static string Message(string body) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(SqsQueue queue)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [State]
                private SqsSendMessage.WaitForTaskToken<Valuation> Request(LoanApplication application) => new(queue)
                {
                    MessageBody = {{body}},
                };
            }
            """;

    [Theory]
    [InlineData("new { application }", "new { taskToken = JsonPath.TaskToken, application }")]
    [InlineData("application", "new { taskToken = JsonPath.TaskToken, input = application }")]
    public System.Threading.Tasks.Task MessagesGetTheToken(string before, string after) =>
        FixTest.Fixes(new SendTokenFix(), Message(before), Message(after));

    [Theory]
    [InlineData("new { application }", "new { taskToken = JsonPath.TaskToken, application }")]
    [InlineData("new { a = 1, application.Reference }", "new { taskToken = JsonPath.TaskToken, a = 1, application.Reference }")]
    [InlineData("new { }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { taskToken }", "new { taskToken2 = JsonPath.TaskToken, taskToken }")]
    [InlineData("new { taskToken = 1, taskToken2 = 2 }", "new { taskToken3 = JsonPath.TaskToken, taskToken = 1, taskToken2 = 2 }")]
    [InlineData("application", "new { taskToken = JsonPath.TaskToken, input = application }")]
    [InlineData("application with { Amount = 1 }", "new { taskToken = JsonPath.TaskToken, input = application with { Amount = 1 } }")]
    [InlineData("new LoanApplication(\"a\", 1)", "new { taskToken = JsonPath.TaskToken, input = new LoanApplication(\"a\", 1) }")]
    [InlineData("\"text\"", "new { taskToken = JsonPath.TaskToken, input = \"text\" }")]
    [InlineData("null", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData(
        "new Dictionary<string, object> { [\"a\"] = 1 }",
        "new Dictionary<string, object> { [\"taskToken\"] = JsonPath.TaskToken, [\"a\"] = 1 }"
    )]
    [InlineData(
        "new Dictionary<string, string> { { \"a\", \"1\" } }",
        "new Dictionary<string, string> { { \"taskToken\", JsonPath.TaskToken }, { \"a\", \"1\" } }"
    )]
    [InlineData(
        "new Dictionary<string, object> { [\"taskToken\"] = 1 }",
        "new Dictionary<string, object> { [\"taskToken2\"] = JsonPath.TaskToken, [\"taskToken\"] = 1 }"
    )]
    [InlineData("new Dictionary<string, object>()", "new Dictionary<string, object>() { [\"taskToken\"] = JsonPath.TaskToken }")]
    [InlineData(
        "new Dictionary<string, int> { [\"a\"] = 1 }",
        "new { taskToken = JsonPath.TaskToken, input = new Dictionary<string, int> { [\"a\"] = 1 } }"
    )]
    public System.Threading.Tasks.Task PayloadsGetTheToken(string before, string after) =>
        FixTest.Fixes(new SendTokenFix(), Callback(before), Callback(after));

    [Theory]
    [InlineData(
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                }
            """,
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { taskToken = JsonPath.TaskToken },
                }
            """
    )]
    [InlineData(
        """
            {
                    // The bank answers.
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Timeout = TimeSpan.FromHours(1) // at most
                }
            """,
        """
            {
                    // The bank answers.
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Timeout = TimeSpan.FromHours(1), // at most
                    Payload = new { taskToken = JsonPath.TaskToken }
                }
            """
    )]
    [InlineData(
        "{ IntegrationPattern = IntegrationPattern.WaitForTaskToken }",
        "{ IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { taskToken = JsonPath.TaskToken } }"
    )]
    [InlineData(
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new
                    {
                        // What the bank asks for.
                        application,
                        amount = 1,
                    },
                }
            """,
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new
                    {
                        taskToken = JsonPath.TaskToken,
                        // What the bank asks for.
                        application,
                        amount = 1,
                    },
                }
            """
    )]
    [InlineData(
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new Dictionary<string, object>
                    {
                        ["application"] = application,
                        ["amount"] = 1
                    }
                }
            """,
        """
            {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new Dictionary<string, object>
                    {
                        ["taskToken"] = JsonPath.TaskToken,
                        ["application"] = application,
                        ["amount"] = 1
                    }
                }
            """
    )]
    public System.Threading.Tasks.Task LayoutStays(string before, string after) =>
        FixTest.Fixes(new SendTokenFix(), Task(before), Task(after));

    private static string Sdk(string parameters) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [State]
                private CallAwsService Request(LoanApplication application) => new("sqs", "sendMessage")
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    {{parameters}}
                };
            }
            """;

    [Theory]
    [InlineData(
        "Parameters = new { QueueUrl = \"q\", MessageBody = new { application } },",
        "Parameters = new { QueueUrl = \"q\", MessageBody = new { taskToken = JsonPath.TaskToken, application } },"
    )]
    [InlineData(
        "Parameters = new { MessageBody = States.JsonToString(new { application.Reference }) },",
        "Parameters = new { MessageBody = States.JsonToString(new { taskToken = JsonPath.TaskToken, application.Reference }) },"
    )]
    public System.Threading.Tasks.Task ParametersOfTheAwsSdkGetItWhereTheyHoldAMessage(string before, string after) =>
        FixTest.Fixes(new SendTokenFix(), Sdk(before), Sdk(after));

    // A parameter that the service does not have would be refused at deployment.
    [Theory]
    [InlineData("Parameters = new { QueueUrl = \"q\", MessageBody = application.Reference },")]
    [InlineData("Parameters = application,")]
    [InlineData("")]
    public System.Threading.Tasks.Task OtherParametersOfTheAwsSdkAreTheAuthors(string parameters) =>
        FixTest.HasNoAnswer(new SendTokenFix(), Sdk(parameters));

    [Fact]
    public System.Threading.Tasks.Task AllTasksAreFixedAtOnce()
    {
        static string Two(string name, string first, string second) =>
            $$"""
                using AslGen;

                [StateMachine]
                public sealed partial class {{name}}(LambdaFunction function)
                {
                    public async Task RunAsync(LoanApplication application)
                    {
                        await First(application);
                        await Second(application);
                    }

                    [State]
                    private LambdaInvoke<Valuation> First(LoanApplication application) => new(function) { {{first}} };

                    [State]
                    private LambdaInvoke<Valuation> Second(LoanApplication application) => new(function) { {{second}} };
                }
                """;
        const string Pattern = "IntegrationPattern = IntegrationPattern.WaitForTaskToken";
        const string Object = Pattern + ", Payload = new { application }";
        const string FixedObject = Pattern + ", Payload = new { taskToken = JsonPath.TaskToken, application }";
        const string FixedNothing = Pattern + ", Payload = new { taskToken = JsonPath.TaskToken }";
        return FixTest.FixesAll(
            new SendTokenFix(),
            [Two("Loan", Object, Pattern), Two("Other", Pattern, Object)],
            [Two("Loan", FixedObject, FixedNothing), Two("Other", FixedNothing, FixedObject)]
        );
    }

    [Fact]
    public System.Threading.Tasks.Task AUsingIsAdded() =>
        FixTest.Fixes(
            new SendTokenFix(),
            """
            [AslGen.StateMachine]
            public sealed partial class Loan(AslGen.LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [AslGen.State]
                private AslGen.LambdaInvoke<Valuation> Request(LoanApplication application) => new(function)
                {
                    IntegrationPattern = AslGen.IntegrationPattern.WaitForTaskToken,
                    Payload = application,
                };
            }
            """,
            """
            using AslGen;

            [AslGen.StateMachine]
            public sealed partial class Loan(AslGen.LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application);

                [AslGen.State]
                private AslGen.LambdaInvoke<Valuation> Request(LoanApplication application) => new(function)
                {
                    IntegrationPattern = AslGen.IntegrationPattern.WaitForTaskToken,
                    Payload = new { taskToken = JsonPath.TaskToken, input = application },
                };
            }
            """
        );

    [Fact]
    public System.Threading.Tasks.Task AnotherJsonPathInScopeIsNotTaken() =>
        FixTest.Fixes(
            new SendTokenFix(),
            "namespace Cdk { public static class JsonPath { public static string TaskToken => \"\"; } }\n"
                + Callback("application")
                    .Replace("using AslGen;", "", StringComparison.Ordinal)
                    .Insert(0, "namespace Shop { using Cdk; using AslGen;\n")
                + "}",
            "namespace Cdk { public static class JsonPath { public static string TaskToken => \"\"; } }\n"
                + Callback("new { taskToken = AslGen.JsonPath.TaskToken, input = application }")
                    .Replace("using AslGen;", "", StringComparison.Ordinal)
                    .Insert(0, "namespace Shop { using Cdk; using AslGen;\n")
                + "}"
        );

    [Fact]
    public System.Threading.Tasks.Task LineEndsStayThoseOfTheFile()
    {
        static string File(string first) =>
            Task(
                    $$"""
                    {
                            IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                            Payload = new
                            {{{first}}
                                application,
                            },
                        }
                    """
                )
                .ReplaceLineEndings("\r\n");
        return FixTest.Fixes(new SendTokenFix(), File(""), File("\n            taskToken = JsonPath.TaskToken,"));
    }

    [Fact]
    public System.Threading.Tasks.Task APayloadOfSeveralLinesIsIndented() =>
        FixTest.Fixes(
            new SendTokenFix(),
            Task(
                """
                {
                        IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                        Payload = new Dictionary<string, int>
                        {
                            ["a"] = 1, // one
                            ["b"] = 2,
                        },
                    }
                """
            ),
            Task(
                """
                {
                        IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                        Payload = new
                        {
                            taskToken = JsonPath.TaskToken,
                            input = new Dictionary<string, int>
                            {
                                ["a"] = 1, // one
                                ["b"] = 2,
                            }
                        },
                    }
                """
            )
        );
}
