using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Rules on definitions are reported at the C# that the part of the definition comes from.</summary>
public sealed class DefinitionRuleTests
{
    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public Task ACallbackHasATimeout(string language) =>
        RuleTest.ReportsMessage(
            "ASL2110",
            "The task waits up to a year for an answer: give it 'TimeoutSeconds' or 'HeartbeatSeconds'",
            $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task<Valuation> RunAsync(LoanApplication application)
                {
                    await Request(application);
                    return await Request(application);
                }

                [State]
                private LambdaInvoke<Valuation> [|Request|](LoanApplication application) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { taskToken = JsonPath.TaskToken, application },
                };
            }
            """
        );

    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public Task AnErrorIsHandledOnce(string language) =>
        RuleTest.ReportsMessage(
            "ASL4102",
            "'OrderLost' is never matched here: it stands further up already",
            $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);

                [State, Retry("OrderLost"), [|Retry("OrderLost")|]]
                private LambdaInvoke<Valuation> Request(LoanApplication application) => new(function) { Payload = application };
            }
            """
        );

    [Fact]
    public Task AMistakeOfTheCSharpComesFirst() =>
        RuleTest.Reports(
            "ASL2001",
            """
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);

                [State]
                private LambdaInvoke<Valuation> Request(LoanApplication application) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = [|new { application }|],
                };
            }
            """
        );
}
