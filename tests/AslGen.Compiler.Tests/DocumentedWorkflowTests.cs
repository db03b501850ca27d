using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests;

public sealed class DocumentedWorkflowTests
{
    private const string Types = """
        using System.Text.Json.Serialization;
        using AslGen;

        namespace Documented;

        public sealed record LoanApplication(string ApplicationReference, Property Property);
        public sealed record Property(string NameOrNumber, string Postcode);
        public sealed record ValuationResponse(string ValuationReference, decimal PropertyValue);

        public sealed record PaddleEvent([property: JsonPropertyName("data")] PaddleTransaction Data);
        public sealed record PaddleTransaction(
            [property: JsonPropertyName("id")] string Id,
            [property: JsonPropertyName("customer_id")] string CustomerId);
        public sealed record LicenseDocument([property: JsonPropertyName("data")] License Data);
        public sealed record License([property: JsonPropertyName("attributes")] LicenseAttributes Attributes);
        public sealed record LicenseAttributes([property: JsonPropertyName("key")] string Key);
        public sealed record CustomerDocument([property: JsonPropertyName("data")] Customer Data);
        public sealed record Customer(
            [property: JsonPropertyName("name")] string Name,
            [property: JsonPropertyName("email")] string Email);

        """;

    private const string Loan =
        Types
        + """
            [StateMachine(QueryLanguage = QueryLanguage.JsonPath)]
            public sealed partial class LoanProcessor(LambdaFunction valuationRequestFunction)
            {
                public async Task<ValuationResponse> RunAsync(LoanApplication application) =>
                    await RequestValuation(application);

                [State]
                private LambdaInvoke<ValuationResponse> RequestValuation(LoanApplication application) => new(valuationRequestFunction)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { taskToken = JsonPath.TaskToken, loanApplication = application },
                };
            }
            """;

    private const string License =
        Types
        + """
            [StateMachine(QueryLanguage = QueryLanguage.JsonPath)]
            public sealed partial class LicenseFulfilment(HttpConnection keygenConnection, HttpConnection paddleConnection, string senderIdentityArn)
            {
                public async Task RunAsync(PaddleEvent e)
                {
                    Parallel: var (license, customer) = await Flow.Parallel(CreateLicense(e), GetCustomer(e));
                    await SendEmail(license, customer);
                }

                [State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]
                private HttpInvoke<string, LicenseDocument> CreateLicense(PaddleEvent e) => new(keygenConnection)
                {
                    ApiEndpoint = "https://api.keygen.sh/v1/accounts/07fab0ef-505c-447d-ae6a-932b5339300d/licenses",
                    Method = HttpMethod.Post,
                    RequestBody = new
                    {
                        data = new
                        {
                            type = "licenses",
                            attributes = new { metadata = new { transactionId = e.Data.Id, customerId = e.Data.CustomerId } },
                            relationships = new { policy = new { data = new { type = "policies", id = "8c2294b0-dbbe-4028-b561-6aa246d60951" } } },
                        },
                    },
                    Result = response => new { body = States.StringToJson<LicenseDocument>(response.ResponseBody) }.body,
                };

                [State]
                private HttpInvoke<CustomerDocument, CustomerDocument> GetCustomer(PaddleEvent e) => new(paddleConnection)
                {
                    ApiEndpoint = $"https://sandbox-api.paddle.com/customers/{e.Data.CustomerId}",
                    Method = HttpMethod.Get,
                    Result = response => response.ResponseBody,
                };

                [State]
                private CallAwsService SendEmail(LicenseDocument license, CustomerDocument customer) => new("sesv2", "sendEmail")
                {
                    Parameters = new
                    {
                        Content = new
                        {
                            Simple = new
                            {
                                Body = new
                                {
                                    Text = new
                                    {
                                        Charset = "UTF-8",
                                        Data = $"Hi {customer.Data.Name}, \n\nYour license key is: {license.Data.Attributes.Key}",
                                    },
                                },
                                Subject = new { Charset = "UTF-8", Data = "Your license key" },
                            },
                        },
                        Destination = new { ToAddresses = new[] { customer.Data.Email } },
                        FromEmailAddress = "benoit@serverless.rehab",
                    },
                    IamResources = [senderIdentityArn],
                };
            }
            """;

    [Fact]
    public void LoanWorkflowIsAsDocumented()
    {
        GeneratorRun run = GeneratorRun.Of(Loan);
        JsonAssert.Equal(ExpectedFile.Json("loan-valuation.asl.json"), run.Constant("Documented.LoanProcessor", "Definition"));
    }

    [Fact]
    public void LicenseWorkflowIsAsDocumented()
    {
        GeneratorRun run = GeneratorRun.Of(License);
        JsonAssert.Equal(ExpectedFile.Json("license-fulfilment.asl.json"), run.Constant("Documented.LicenseFulfilment", "Definition"));
    }

    [Fact]
    public void LicenseStateOfTheArticleIsAsDocumented()
    {
        string source = License.Replace(
            "transactionId = e.Data.Id, customerId",
            "transactionId = e, customerId",
            StringComparison.Ordinal
        ).Replace("[State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]", "[State]", StringComparison.Ordinal);
        JsonNode definition = JsonNode.Parse(GeneratorRun.Of(source).Constant("Documented.LicenseFulfilment", "Definition"))!;
        JsonObject state = new() { ["CreateLicense"] = definition["States"]!["Parallel"]!["Branches"]![0]!["States"]!["CreateLicense"]!.DeepClone() };
        JsonAssert.Equal(ExpectedFile.Json("create-license.article.json"), state);
    }

    [Theory]
    [InlineData("LoanProcessor", "loan-valuation")]
    [InlineData("LicenseFulfilment", "license-fulfilment")]
    public void SameWorkflowsInJsonata(string name, string file)
    {
        string source = (name == "LoanProcessor" ? Loan : License).Replace("QueryLanguage.JsonPath", "QueryLanguage.Jsonata", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(source);
        ExpectedFile.AssertText($"{file}.jsonata.asl.json", run.Constant("Documented." + name, "Definition") + "\n");
        ExpectedFile.AssertText($"{file}.policy.json", run.Constant("Documented." + name, "Policy") + "\n");
    }

    [Fact]
    public void GeneratedSourceIsAsExpected()
    {
        GeneratorRun run = GeneratorRun.Of(Loan);
        ExpectedFile.AssertText("LoanProcessor.g.cs.txt", Assert.Single(run.Result.GeneratedTrees).ToString());
    }
}
