using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>The token as text, and names that end as those of paths do.</summary>
public sealed class TokenTextFixTests
{
    private static string Callback(string payload, string argument = "application.Reference") =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                private const string Token = "$$.Task.Token";

                public async Task RunAsync(LoanApplication application)
                {
                    await Request(application, {{argument}});
                }

                [State]
                private LambdaInvoke<Valuation> Request(LoanApplication application, string token) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = {{payload}},
                };
            }
            """;

    [Theory]
    [InlineData("new { taskToken = \"$$.Task.Token\", application }", "new { taskToken = JsonPath.TaskToken, application }")]
    [InlineData("new { taskToken = \"$states.context.Task.Token\" }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { taskToken = \"{% $states.context.Task.Token %}\" }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { taskToken = @\"$$.Task.Token\" }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { taskToken = \"$$.Task\" + \".Token\" }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { taskToken = Token }", "new { taskToken = JsonPath.TaskToken }")]
    [InlineData("new { tokens = new[] { \"$$.Task.Token\" } }", "new { tokens = new[] { JsonPath.TaskToken } }")]
    [InlineData(
        "new { /* the token */ taskToken = \"$$.Task.Token\" /* here */ }",
        "new { /* the token */ taskToken = JsonPath.TaskToken /* here */ }"
    )]
    [InlineData(
        "new Dictionary<string, object> { [\"taskToken.$\"] = \"$$.Task.Token\" }",
        "new Dictionary<string, object> { [\"taskToken\"] = JsonPath.TaskToken }"
    )]
    [InlineData(
        "new Dictionary<string, object> { { \"taskToken.$\", \"$$.Task.Token\" } }",
        "new Dictionary<string, object> { { \"taskToken\", JsonPath.TaskToken } }"
    )]
    [InlineData(
        "new Dictionary<string, object> { [\"taskToken\"] = \"$$.Task.Token\" }",
        "new Dictionary<string, object> { [\"taskToken\"] = JsonPath.TaskToken }"
    )]
    public Task TheTextBecomesTheToken(string before, string after) =>
        FixTest.Fixes(new TokenInPlaceOfTextFix(), Callback(before), Callback(after));

    [Fact]
    public Task TheTextBecomesTheTokenWhereItIsWritten() =>
        FixTest.Fixes(
            new TokenInPlaceOfTextFix(),
            Callback("new { token }", "\"$$.Task.Token\""),
            Callback("new { token }", "JsonPath.TaskToken")
        );

    [Fact]
    public Task AllTextsBecomeTokens() =>
        FixTest.FixesAll(
            new TokenInPlaceOfTextFix(),
            Callback(
                "new Dictionary<string, object> { [\"a.$\"] = \"$$.Task.Token\", [\"b\"] = new { c = \"$states.context.Task.Token\" } }"
            ),
            Callback("new Dictionary<string, object> { [\"a\"] = JsonPath.TaskToken, [\"b\"] = new { c = JsonPath.TaskToken } }")
        );

    [Theory]
    [InlineData("[\"token.$\"] = JsonPath.TaskToken", "[\"token\"] = JsonPath.TaskToken")]
    [InlineData("{ \"token.$\", JsonPath.TaskToken }", "{ \"token\", JsonPath.TaskToken }")]
    public Task AKeyLosesItsSuffix(string before, string after) =>
        FixTest.Fixes(
            new RenameKeyFix(),
            Callback($"new Dictionary<string, object> {{ {before} }}"),
            Callback($"new Dictionary<string, object> {{ {after} }}")
        );

    [Fact]
    public Task AllKeysLoseTheirSuffix() =>
        FixTest.FixesAll(
            new RenameKeyFix(),
            Callback(
                "new Dictionary<string, object> { [\"a.$\"] = JsonPath.TaskToken, [\"b.$\"] = new Dictionary<string, object> { [\"c.$\"] = 1 } }"
            ),
            Callback(
                "new Dictionary<string, object> { [\"a\"] = JsonPath.TaskToken, [\"b\"] = new Dictionary<string, object> { [\"c\"] = 1 } }"
            )
        );

    [Theory]
    [InlineData("[\"a.$\"] = JsonPath.TaskToken, [\"a\"] = 1")]
    [InlineData("[\".$\"] = JsonPath.TaskToken")]
    public Task AKeyThatWouldBeThereTwiceStays(string items) =>
        FixTest.HasNoAnswer(new RenameKeyFix(), Callback($"new Dictionary<string, object> {{ {items} }}"));

    [Fact]
    public Task ATextBesideATakenKeyIsStillReplaced() =>
        FixTest.Fixes(
            new TokenInPlaceOfTextFix(),
            Callback("new Dictionary<string, object> { [\"a.$\"] = \"$$.Task.Token\", [\"a\"] = 1 }"),
            Callback("new Dictionary<string, object> { [\"a.$\"] = JsonPath.TaskToken, [\"a\"] = 1 }")
        );

    [Fact]
    public Task APropertyNameStays() =>
        FixTest.HasNoAnswer(
            new RenameKeyFix(),
            Callback("new Named(JsonPath.TaskToken)")
                + "\npublic sealed record Named([property: System.Text.Json.Serialization.JsonPropertyName(\"token.$\")] string Token);"
        );
}
