using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>ASL3xxx to ASL5xxx: data, retries and names.</summary>
public sealed class DataTests
{
    private static string Lambda(string payload, string language = "JsonPath", string attributes = "[State]") =>
        $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Loan(LambdaFunction function, string name)
            {
                public async Task RunAsync(LoanApplication application) => await Request(application, 1.5, null);

                {{attributes}}
                private LambdaInvoke<Valuation> Request(LoanApplication application, double number, string? text) => new(function)
                {
                    Payload = {{payload}},
                };
            }

            public sealed class Named
            {
                [System.Text.Json.Serialization.JsonPropertyName("token.$")]
                public string? Token { get; set; }

                public string? Name { get; set; }
            }
            """;

    [Theory]
    [InlineData("new { text = States.JsonToString([|new { a = 1 }|]) }")]
    [InlineData("[|application with { Amount = 1 }|]")]
    public Task WhatJsonPathCannotExpressIsRefused(string payload) => RuleTest.Reports("ASL3001", Lambda(payload));

    [Theory]
    [InlineData("application")]
    [InlineData("new { text = States.JsonToString(application) }")]
    public Task WhatJsonPathCanExpressIsSilent(string payload) => RuleTest.IsSilent(Lambda(payload));

    [Fact]
    public Task JsonataHasNoTextForEveryNumber() =>
        RuleTest.Reports("ASL3002", Lambda("new { text = [|States.JsonToString(number)|] }", "Jsonata"));

    [Fact]
    public Task JsonataHasTextForObjects() => RuleTest.IsSilent(Lambda("new { text = States.JsonToString(application) }", "Jsonata"));

    [Theory]
    [InlineData("new Dictionary<string, object> { [[|\"token.$\"|]] = 1 }")]
    [InlineData("new Dictionary<string, object> { { [|\"token.$\"|], 1 } }")]
    [InlineData("new Dictionary<string, object> { [[|Keys.Token|]] = 1 }")]
    public Task NamesDoNotEndAsPathsDo(string payload) =>
        RuleTest.ReportsMessage(
            "ASL3003",
            "The name 'token.$' must not end in '.$', which the definition keeps for itself: write 'token' with a typed value",
            Lambda(payload),
            "public static class Keys { public const string Token = \"token.$\"; }"
        );

    [Theory]
    [InlineData("[|new Named { Name = \"a\" }|]")]
    [InlineData("[|new Named { Token = \"a\" }|]")]
    public Task PropertyNamesDoNotEndAsPathsDo(string payload) => RuleTest.Reports("ASL3003", Lambda(payload));

    [Theory]
    [InlineData("new Dictionary<string, object> { [\"$.token\"] = 1, [\"a.$b\"] = 2, [\"$\"] = 3 }")]
    [InlineData("new { a = 1 }")]
    public Task OtherNamesAreSilent(string payload) => RuleTest.IsSilent(Lambda(payload));

    [Theory]
    [InlineData("$\"{[|decision.Value|]}\"")]
    [InlineData("\"a\" + [|1.5f|]")]
    public Task TextIsTheSameEverywhere(string text) => ReportsInDecision("ASL3004", text);

    [Theory]
    [InlineData("$\"{[|decision.Comment|]}\"")]
    [InlineData("\"a\" + [|decision.IsGranted|]")]
    public Task TextThatOnlyJsonataWritesAsCSharpDoes(string text) => ReportsInDecision("ASL3001", text);

    private static Task ReportsInDecision(string rule, string text) =>
        RuleTest.Reports(
            rule,
            Lambda($"new {{ text = {text} }}")
                .Replace("LoanApplication application", "Decision decision")
                .Replace("Request(application", "Request(decision"),
            "public sealed record Decision(decimal Value, string? Comment, bool IsGranted);"
        );

    [Theory]
    [InlineData("$\"{application.Reference} {application.Amount} {name} {'c'} {1}\"")]
    public Task TextOfStringsAndIntegersIsSilent(string payload) => RuleTest.IsSilent(Lambda("new { text = " + payload + " }"));

    [Theory]
    [InlineData("[State, [|Retry(ErrorNames.All, IntervalSeconds = 0)|]]", "IntervalSeconds must be from 1 to 99,999,999")]
    [InlineData("[State, [|Retry(ErrorNames.All, MaxAttempts = -1)|]]", "MaxAttempts must be from 0 to 99,999,999")]
    [InlineData("[State, [|Retry(ErrorNames.All, BackoffRate = 0.5)|]]", "BackoffRate must be at least 1")]
    [InlineData("[State, [|Retry(ErrorNames.All, BackoffRate = double.NaN)|]]", "BackoffRate must be at least 1")]
    [InlineData("[State, [|Retry(ErrorNames.All, MaxDelaySeconds = 1)|]]", "MaxDelaySeconds must be above IntervalSeconds")]
    [InlineData("[State, [|Retry(ErrorNames.All, ErrorNames.Timeout)|]]", "States.ALL must stand alone")]
    [InlineData(
        "[State, [|Retry(ErrorNames.All)|], Retry(ErrorNames.Timeout)]",
        "States.ALL must be in the last [Retry], because those after it are never reached"
    )]
    [InlineData("[State, [|Retry(\"\")|]]", "An error name must not be empty")]
    public Task RetriesAreValid(string attributes, string message) =>
        RuleTest.ReportsMessage("ASL4001", message, Lambda("application", attributes: attributes));

    [Fact]
    public Task ValidRetriesAreSilent() =>
        RuleTest.IsSilent(
            Lambda(
                "application",
                attributes: "[State, Retry(typeof(TimeoutException)), Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 0, BackoffRate = 1, MaxDelaySeconds = 2)]"
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("a\\nb")]
    [InlineData("123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1")]
    public Task StateNamesAreValid(string name) =>
        RuleTest.Reports(
            "ASL5001",
            Lambda("application", attributes: $"[State(\"{name}\")]")
                .Replace("Request(application, 1.5, null)", "[|Request(application, 1.5, null)|]")
        );

    [Theory]
    [InlineData("Ask for a valuation: 100 %")]
    [InlineData("123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 ")]
    public Task OtherStateNamesAreSilent(string name) => RuleTest.IsSilent(Lambda("application", attributes: $"[State(\"{name}\")]"));
}
