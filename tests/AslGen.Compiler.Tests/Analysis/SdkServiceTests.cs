using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>AWS SDK calls by name, against the catalogue of services.</summary>
public sealed class SdkServiceTests
{
    private static string Call(string service, string action, string parameters) =>
        $$"""
            [StateMachine]
            public sealed partial class Loan
            {
                public async Task RunAsync(LoanApplication application) => await Work(application);

                [State]
                private CallAwsService Work(LoanApplication application) => new({{service}}, {{action}}) { Parameters = {{parameters}} };
            }
            """;

    [Theory]
    [InlineData("\"sesv2\"", "\"sendEmail\"", "new { FromEmailAddress = application.Reference }")]
    [InlineData("\"dynamodb\"", "\"query\"", "new { TableName = \"t\", Limit = application.Amount }")]
    public Task KnownServicesAreSilent(string service, string action, string parameters) =>
        RuleTest.IsSilent(Call(service, action, parameters));

    [Theory]
    [InlineData("\"nosuchthing\"", "\"doIt\"", "ASL2103")]
    [InlineData("\"states\"", "\"startExecution\"", "ASL2104")]
    [InlineData("\"lambda\"", "\"invokeAsync\"", "ASL2104")]
    public async Task OtherServicesAndActionsAreReported(string service, string action, string rule)
    {
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + Call(service, action, "new { }"));
        Assert.Equal(rule, Assert.Single(run.Findings).Id);
    }

    [Fact]
    public async Task ParametersStartWithACapital()
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            RuleTest.Prelude,
            "using AslGen;" + Call("\"dynamodb\"", "\"query\"", "new { tableName = \"t\" }")
        );
        Assert.Equal(
            "'aws-sdk:dynamodb:query' has no parameter 'tableName': did you mean 'TableName'?",
            Assert.Single(run.Findings).GetMessage(null)
        );
    }
}
