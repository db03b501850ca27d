using AslGen.CodeFixes.Cdk;
using AslGen.CodeFixes.Tests.Harness;
using AslGen.Compiler.Tests.Cdk;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AslGen.CodeFixes.Tests;

/// <summary>Fixes of code against the AWS CDK.</summary>
public sealed class CdkFixTests
{
    private static readonly CodeFixProvider[] All =
    [
        new CdkTokenTextFix(),
        new CdkSendTokenFix(),
        new CdkRemoveFix(),
        new CdkRenameKeyFix(),
        new CdkPathFix(),
        new CdkDiscardFix(),
        new CdkTextFix(),
        new CdkTimeoutFix(),
        new CdkForeignValueFix(),
        new CdkOtherwiseFix(),
        new ErrorNameFix(),
    ];

    public static TheoryData<string> Fixable =>
        [.. Pairs.All.Where(pair => All.Any(fix => fix.FixableDiagnosticIds.Contains(pair.RuleId))).Select(pair => pair.Name)];

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task WhatIsOfferedRemovesTheMistake(string name)
    {
        Pair pair = Pairs.Find(name);
        CodeFixProvider fix = All.Single(fix => fix.FixableDiagnosticIds.Contains(pair.RuleId));
        await FixTest.Removes(fix, pair.RuleId, Markup.Parse(pair.BadFile).Text);
    }

    private static string Lambda(string settings) =>
        CdkSources.Stack($$"""        _ = new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, {{settings}} });""");

    private const string Wait = "IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, HeartbeatTimeout = Timeout.At(\"$.beat\")";

    private static string Payload(string members) => $"Payload = TaskInput.FromObject(new Dictionary<string, object> {{ {members} }})";

    [Theory]
    [InlineData("[\"taskToken\"] = \"$$.Task.Token\"", "[\"taskToken\"] = JsonPath.TaskToken")]
    [InlineData("[\"taskToken.$\"] = \"$$.Task.Token\", [\"a\"] = 1", "[\"taskToken\"] = JsonPath.TaskToken, [\"a\"] = 1")]
    [InlineData("{ \"taskToken.$\", \"$$.Task.Token\" }", "{ \"taskToken\", JsonPath.TaskToken }")]
    public Task TheTextBecomesTheToken(string before, string after) =>
        FixTest.Fixes(new CdkTokenTextFix(), Lambda(Wait + ", " + Payload(before)), Lambda(Wait + ", " + Payload(after)));

    [Theory]
    [InlineData("[\"a\"] = 1", "[\"taskToken\"] = JsonPath.TaskToken, [\"a\"] = 1")]
    [InlineData("{ \"taskToken\", 1 }", "{ \"taskToken2\", JsonPath.TaskToken }, { \"taskToken\", 1 }")]
    public Task TheTokenIsSent(string before, string after) =>
        FixTest.Fixes(new CdkSendTokenFix(), Lambda(Wait + ", " + Payload(before)), Lambda(Wait + ", " + Payload(after)));

    [Fact]
    public Task APayloadIsMadeForTheToken() =>
        FixTest.Fixes(new CdkSendTokenFix(), Lambda(Wait), Lambda(Wait + ", " + Payload("[\"taskToken\"] = JsonPath.TaskToken")));

    [Theory]
    [InlineData("PayloadResponseOnly = true, Qualifier = \"live\"", "Qualifier = \"live\"")]
    public Task SettingsAreRemoved(string before, string after) => FixTest.Fixes(new CdkRemoveFix(), Lambda(before), Lambda(after));

    [Theory]
    [InlineData("[\"id.$\"] = JsonPath.StringAt(\"$.id\")", "[\"id\"] = JsonPath.StringAt(\"$.id\")")]
    public Task NamesLoseTheirEnd(string before, string after) =>
        FixTest.Fixes(new CdkRenameKeyFix(), Lambda(Payload(before)), Lambda(Payload(after)));

    [Theory]
    [InlineData("[\"id\"] = \"$.id\" /* mine */", "[\"id\"] = JsonPath.StringAt(\"$.id\") /* mine */")]
    [InlineData("[\"id\"] = @\"$.id\"", "[\"id\"] = JsonPath.StringAt(@\"$.id\")")]
    public Task TextsBecomePaths(string before, string after) =>
        FixTest.Fixes(new CdkPathFix(), Lambda(Payload(before)), Lambda(Payload(after)));

    [Fact]
    public Task AllTextsBecomePaths() =>
        FixTest.FixesAll(
            new CdkPathFix(),
            Lambda(Payload("[\"a\"] = \"$.a\", [\"b\"] = \"$.b\"")),
            Lambda(Payload("[\"a\"] = JsonPath.StringAt(\"$.a\"), [\"b\"] = JsonPath.StringAt(\"$.b\")"))
        );

    [Theory]
    [InlineData("new List<string> { \"a\", \"b\" }", "new string[] { \"a\", \"b\" }")]
    [InlineData("new[] { 1 }.ToList()", "new[] { 1 }.ToArray()")]
    [InlineData("1.5m", "1.5")]
    [InlineData("2m", "2d")]
    [InlineData("(decimal)number", "(double)number")]
    [InlineData("'a'", "\"a\"")]
    [InlineData("DayOfWeek.Monday", "DayOfWeek.Monday.ToString()")]
    [InlineData("new { Id = 1, text }", "new Dictionary<string, object> { [\"Id\"] = 1, [\"text\"] = text }")]
    [InlineData(
        "new { Inner = new { Id = 1 } }",
        "new Dictionary<string, object> { [\"Inner\"] = new Dictionary<string, object> { [\"Id\"] = 1 } }"
    )]
    public Task ValuesComeAcross(string before, string after) =>
        FixTest.Fixes(new CdkForeignValueFix(), Lambda(Payload($"[\"v\"] = {before}")), Lambda(Payload($"[\"v\"] = {after}")));

    [Fact]
    public Task ATimeoutIsSet() =>
        FixTest.Fixes(
            new CdkTimeoutFix(),
            Lambda("IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, Payload = TaskInput.FromJsonPathAt(\"$$\")"),
            Lambda(
                "IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, Payload = TaskInput.FromJsonPathAt(\"$$\"), TaskTimeout = Timeout.Duration(Duration.Hours(1))"
            )
        );

    private static string State(string members) =>
        CdkSources.Stack(
            $$"""        _ = new CustomState(this, "S", new CustomStateProps { StateJson = new Dictionary<string, object> { ["Type"] = "Pass", {{members}} } });"""
        );

    [Fact]
    public Task NullBecomesDiscard() =>
        FixTest.Fixes(new CdkDiscardFix(), State("[\"ResultPath\"] = null!"), State("[\"ResultPath\"] = JsonPath.DISCARD"));

    [Fact]
    public Task NextIsRemoved() =>
        FixTest.Fixes(new CdkRemoveFix(), State("[\"Next\"] = \"Other\", [\"Comment\"] = \"a\""), State("[\"Comment\"] = \"a\""));

    [Theory]
    [InlineData("\"$.id\"", "\"$.id\"")]
    [InlineData("JsonPath.StringAt(\"$.id\")", "JsonPath.StringAt(\"$.id\")")]
    public Task NamesGetTheirEnd(string before, string after) =>
        FixTest.Fixes(
            new CdkRenameKeyFix(),
            State($"[\"Parameters\"] = new Dictionary<string, object> {{ [\"id\"] = {before} }}"),
            State($"[\"Parameters\"] = new Dictionary<string, object> {{ [\"id.$\"] = {after} }}")
        );

    [Fact]
    public Task NamesAreWrittenAsAwsDoes() =>
        FixTest.FixesAll(
            new CdkTextFix(),
            CdkSources.Stack(
                """
                        _ = new Parallel(this, "P").AddRetry(new RetryProps { Errors = new[] { "State.Timeout" } });
                        _ = new CallAwsService(this, "C", new CallAwsServiceProps { Service = "s3", Action = "GetObject", IamResources = new[] { "*" }, Parameters = new Dictionary<string, object> { ["bucket"] = "a" } });
                        _ = new CallAwsService(this, "D", new CallAwsServiceProps { Service = "sesv2", Action = "sendEmail", IamResources = new[] { "*" } });
                """
            ),
            CdkSources.Stack(
                """
                        _ = new Parallel(this, "P").AddRetry(new RetryProps { Errors = new[] { "States.Timeout" } });
                        _ = new CallAwsService(this, "C", new CallAwsServiceProps { Service = "s3", Action = "getObject", IamResources = new[] { "*" }, Parameters = new Dictionary<string, object> { ["Bucket"] = "a" } });
                        _ = new CallAwsService(this, "D", new CallAwsServiceProps { Service = "sesv2", Action = "sendEmail", IamResources = new[] { "*" }, IamAction = "ses:SendEmail" });
                """
            )
        );

    [Fact]
    public Task ADefaultBranchIsAdded() =>
        FixTest.FixesAll(
            new CdkOtherwiseFix(),
            CdkSources.Stack(
                """
                        new Pass(this, "Start").Next(new Choice(this, "IsPaid").When(Condition.IsPresent("$.a"), new Succeed(this, "Paid")));
                        var kind = new Choice(this, "Kind");
                        kind
                            .When(Condition.IsPresent("$.b"), new Succeed(this, "B"))
                            .When(Condition.IsPresent("$.c"), new Succeed(this, "C"));
                """
            ),
            CdkSources.Stack(
                """
                        new Pass(this, "Start").Next(new Choice(this, "IsPaid").When(Condition.IsPresent("$.a"), new Succeed(this, "Paid")).Otherwise(new Fail(this, "IsPaid: no condition holds")));
                        var kind = new Choice(this, "Kind");
                        kind
                            .When(Condition.IsPresent("$.b"), new Succeed(this, "B"))
                            .When(Condition.IsPresent("$.c"), new Succeed(this, "C"))
                            .Otherwise(new Fail(this, "Kind: no condition holds"));
                """
            )
        );

    [Fact]
    public Task AnErrorNameInTheJsonOfAStateIsWrittenRight() =>
        FixTest.Fixes(
            new ErrorNameFix(),
            State("[\"Parameters\"] = new Dictionary<string, object>(), [\"Comment\"] = \"a\"")
                .Replace("\"Pass\"", "\"Parallel\"", StringComparison.Ordinal)
                .Replace(
                    "[\"Parameters\"] = new Dictionary<string, object>()",
                    "[\"Branches\"] = new object[] { new Dictionary<string, object> { [\"StartAt\"] = \"A\", [\"States\"] = new Dictionary<string, object> { [\"A\"] = new Dictionary<string, object> { [\"Type\"] = \"Succeed\" } } } }, [\"Retry\"] = new object[] { new Dictionary<string, object> { [\"ErrorEquals\"] = new[] { \"States.Timeot\" } } }",
                    StringComparison.Ordinal
                ),
            State("[\"Parameters\"] = new Dictionary<string, object>(), [\"Comment\"] = \"a\"")
                .Replace("\"Pass\"", "\"Parallel\"", StringComparison.Ordinal)
                .Replace(
                    "[\"Parameters\"] = new Dictionary<string, object>()",
                    "[\"Branches\"] = new object[] { new Dictionary<string, object> { [\"StartAt\"] = \"A\", [\"States\"] = new Dictionary<string, object> { [\"A\"] = new Dictionary<string, object> { [\"Type\"] = \"Succeed\" } } } }, [\"Retry\"] = new object[] { new Dictionary<string, object> { [\"ErrorEquals\"] = new[] { \"States.Timeout\" } } }",
                    StringComparison.Ordinal
                )
        );
}
