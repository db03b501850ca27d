using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;

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

    // What a call acts on is another question.
    private static async Task<IReadOnlyList<Diagnostic>> FindingsOf(string source)
    {
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + source);
        return [.. run.Findings.Where(finding => !finding.Id.StartsWith("ASL6", StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData("\"sesv2\"", "\"sendEmail\"", "new { FromEmailAddress = application.Reference }")]
    [InlineData("\"dynamodb\"", "\"query\"", "new { TableName = \"t\", Limit = application.Amount }")]
    public async Task KnownServicesAreSilent(string service, string action, string parameters) =>
        Assert.Empty(await FindingsOf(Call(service, action, parameters)));

    [Theory]
    [InlineData("\"nosuchthing\"", "\"doIt\"", "ASL2103")]
    [InlineData("\"states\"", "\"startExecution\"", "ASL2104")]
    [InlineData("\"lambda\"", "\"invokeAsync\"", "ASL2104")]
    public async Task OtherServicesAndActionsAreReported(string service, string action, string rule)
    {
        Assert.Equal(rule, Assert.Single(await FindingsOf(Call(service, action, "new { }"))).Id);
    }

    // That the policy allows nothing for a service that there is not need not be said as well.
    [Theory]
    [InlineData("\"nosuchthing\"", "ASL2103")]
    [InlineData("\"sqss\"", "ASL2103")]
    [InlineData("\"stepfunctions\"", "ASL2104")]
    [InlineData("\"macie\"", "ASL2104")]
    [InlineData("\"Sqs\"", "ASL2006")]
    public async Task AWrongServiceIsOneFinding(string service, string rule)
    {
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;" + Call(service, "\"listThings\"", "new { }"));
        Assert.Equal(rule, Assert.Single(run.Findings).Id);
    }

    [Fact]
    public async Task ParametersStartWithACapital() =>
        Assert.Equal(
            "'aws-sdk:dynamodb:query' has no parameter 'tableName': did you mean 'TableName'?",
            Assert.Single(await FindingsOf(Call("\"dynamodb\"", "\"query\"", "new { tableName = \"t\" }"))).GetMessage(null)
        );
}
