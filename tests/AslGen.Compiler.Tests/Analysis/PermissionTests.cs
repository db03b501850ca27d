using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Where the derived policy is wider than the workflow, that is said at the state.</summary>
public sealed class PermissionTests
{
    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public Task DataInPlaceOfAResourceIsSaidAtTheState(string language) =>
        RuleTest.ReportsMessage(
            "ASL6001",
            "The policy allows dynamodb:GetItem on 'arn:aws:dynamodb:*:*:table/*', because 'TableName' is not known before the execution: write it as text or as a deploy-time value",
            $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Loan
            {
                public async Task RunAsync(LoanApplication application)
                {
                    await Read(application);
                    await Read(application);
                }

                [State]
                private CallAwsService [|Read|](LoanApplication application) => new("dynamodb", "getItem")
                {
                    Parameters = new { TableName = application.Reference, Key = new { } },
                };
            }
            """
        );

    // An activity's ARN is a placeholder, as a function's is.
    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public void AnActivityIsForItsWorkersToBeAllowed(string language)
    {
        GeneratorRun run = GeneratorRun.Of(
            $$"""
            using AslGen;

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Packing(Activity pack)
            {
                public async Task<int> RunAsync(int boxes) => await Pack(boxes);

                [State]
                private InvokeActivity<int> Pack(int boxes) => new(pack) { Input = boxes };
            }
            """
        );

        Assert.Equal("", run.Constant("Packing", "Policy"));
        Assert.Contains("\"states:GetActivityTask\"", run.Constant("Packing", "ResponderPolicy"), StringComparison.Ordinal);
        Assert.Contains("\"${PackArn}\"", run.Constant("Packing", "ResponderPolicy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public Task AWideningEndpointIsSaid(string language) =>
        RuleTest.Reports(
            "ASL6001",
            $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Loan(HttpConnection connection)
            {
                public async Task<string> RunAsync(LoanApplication application) => await Call(application);

                [State]
                private HttpInvoke<string, string> [|Call|](LoanApplication application) => new(connection)
                {
                    ApiEndpoint = application.Reference,
                    Method = HttpMethod.Get,
                    Result = response => response.ResponseBody,
                };
            }
            """
        );

    [Theory]
    [InlineData("new(\"dynamodb\", \"getItem\") { Parameters = new { TableName = table, Key = new { } } }")]
    [InlineData("new(\"dynamodb\", \"getItem\") { Parameters = new { TableName = $\"{table}-{application.Reference}\", Key = new { } } }")]
    [InlineData("new(\"ec2\", \"describeInstances\") { Parameters = new { } }")]
    [InlineData("new(\"s3\", \"getObject\") { Parameters = new { Bucket = table, Key = application.Reference } }")]
    [InlineData("new(\"sesv2\", \"sendEmail\") { Parameters = new { }, IamResources = [\"arn:aws:ses:*:*:identity/a@example.com\"] }")]
    public Task NothingIsSaidOfWhatIsKnownOrCannotBe(string task) =>
        RuleTest.IsSilent(
            $$"""
            [StateMachine]
            public sealed partial class Loan(string table)
            {
                public async Task RunAsync(LoanApplication application) => await Call(application);

                [State]
                private CallAwsService Call(LoanApplication application) => {{task}};
            }
            """
        );
}
