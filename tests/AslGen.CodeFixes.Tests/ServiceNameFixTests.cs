using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>Names of services, actions and parameters of AWS SDK calls.</summary>
public sealed class ServiceNameFixTests
{
    private static string Call(string task) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Mailer
            {
                public async Task RunAsync(LoanApplication application) => await Call(application);

                [State]
                private CallAwsService<string> Call(LoanApplication application) => {{task}};
            }
            """;

    [Theory]
    [InlineData("new(\"sqs\", \"PurgeQueue\")", "new(\"sqs\", \"purgeQueue\")")]
    [InlineData("new(\"states\", \"listExecutions\")", "new(\"sfn\", \"listExecutions\")")]
    [InlineData("new(\"eventbrige\", \"listRules\")", "new(\"eventbridge\", \"listRules\")")]
    [InlineData("new(service: \"Step-Functions\", action: \"listExecutions\")", "new(service: \"sfn\", action: \"listExecutions\")")]
    [InlineData(
        "new(\"sqs\", \"purgeQueue\") { Parameters = new { queueUrl = application.Reference } }",
        "new(\"sqs\", \"purgeQueue\") { Parameters = new { QueueUrl = application.Reference } }"
    )]
    [InlineData(
        "new(\"sqs\", \"purgeQueue\") { Parameters = new Dictionary<string, string> { [\"queueUrl\"] = application.Reference } }",
        "new(\"sqs\", \"purgeQueue\") { Parameters = new Dictionary<string, string> { [\"QueueUrl\"] = application.Reference } }"
    )]
    public System.Threading.Tasks.Task NamesAreWrittenAsTheIntegrationHasThem(string before, string after) =>
        FixTest.Fixes(new ServiceNameFix(), Call(before), Call(after));

    // The name of a member can be that of its value.
    [Fact]
    public System.Threading.Tasks.Task AMemberWithoutANameGetsOne() =>
        FixTest.Fixes(new ServiceNameFix(), Purge("new { queueUrl }"), Purge("new { QueueUrl = queueUrl }"));

    private static string Purge(string parameters) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Cleaner(string queueUrl)
            {
                public async Task RunAsync() => await Purge();

                [State]
                private CallAwsService<string> Purge() => new("sqs", "purgeQueue") { Parameters = {{parameters}} };
            }
            """;

    [Fact]
    public System.Threading.Tasks.Task AnActionThatCannotBeCalledHasNoAnswer() =>
        FixTest.HasNoAnswer(new ServiceNameFix(), Call("new(\"unheardof\", \"purgeQueue\")"));
}
