using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AslGen.Testing;
using Licensing;

namespace AslGen.Samples.Tests;

/// <summary>The licence workflow from end to end, in virtual time.</summary>
public sealed class LicenseFulfilmentRunTests
{
    private static readonly PaddleEvent Paid = new(new PaddleTransaction("txn_1", "ctm_1"));

    private readonly WorkflowSimulation<LicenseFulfilment> _workflow = Simulator.For<LicenseFulfilment>();
    private readonly List<Email> _emails = [];

    public LicenseFulfilmentRunTests()
    {
        // Keygen's answer is text to Step Functions.
        _workflow.Stub("CreateLicense", (HttpCall<JsonElement> _) => """{"data":{"attributes":{"key":"K-1"}}}""");
        _workflow.Stub(
            "GetCustomer",
            (HttpCall<object> call) => new CustomerDocument(new Customer(call.ApiEndpoint.Split('/')[^1], "ada@example.com"))
        );
        _workflow.Stub(
            "SendEmail",
            (Email email) =>
            {
                _emails.Add(email);
                return new { MessageId = "m-1" };
            }
        );
    }

    [Fact]
    public void The_customer_gets_the_key()
    {
        WorkflowRun run = _workflow.Run(Paid).ShouldSucceed();

        Email email = Assert.Single(_emails);
        Assert.Equal("Hi ctm_1, \n\nYour license key is: K-1", email.Content.Simple.Body.Text.Data);
        Assert.Equal(["ada@example.com"], email.Destination.ToAddresses);
        Assert.Equal(["Parallel", "CreateLicense", "GetCustomer", "SendEmail"], run.VisitedStates);
        JsonElement body = JsonDocument.Parse(run.Requests[0].Input).RootElement.GetProperty("RequestBody");
        Assert.Equal(
            "txn_1",
            body.GetProperty("data").GetProperty("attributes").GetProperty("metadata").GetProperty("transactionId").GetString()
        );
    }

    /// <summary>Retried as the definition says: after 1, 2 and 4 seconds.</summary>
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 1, true)]
    [InlineData(3, 1 + 2 + 4, true)]
    [InlineData(4, 1 + 2 + 4, false)]
    public void Keygen_fails_some_times(int failures, int seconds, bool succeeds)
    {
        List<double> times = [];
        _workflow.Stub(
            "CreateLicense",
            (TaskRequest request) =>
            {
                times.Add((request.Now - new ExecutionOptions().StartTime).TotalSeconds);
                return request.RetryCount < failures
                    ? TaskOutcome.Http(503, "\"Service unavailable\"")
                    : TaskOutcome.Http(201, JsonSerializer.Serialize("""{"data":{"attributes":{"key":"K-2"}}}"""));
            }
        );

        WorkflowRun run = _workflow.Run(Paid);

        Assert.Equal(succeeds ? ExecutionStatus.Succeeded : ExecutionStatus.Failed, run.Status);
        Assert.Equal(succeeds ? 1 : 0, _emails.Count);
        Assert.Equal(new double[] { 0, 1, 3, 7 }.Take(Math.Min(failures, 3) + 1), times);
        Assert.Equal(TimeSpan.FromSeconds(seconds), run.Elapsed);
        Assert.Equal(succeeds ? null : "States.Http.StatusCode.503", run.Error);
    }

    /// <summary>Nobody retries Paddle: its failure ends the other branch and the execution.</summary>
    [Fact]
    public void Paddle_fails()
    {
        _workflow.Answer("GetCustomer", TaskOutcome.Http(404, "\"No such customer\""));

        _workflow.Run(Paid).ShouldFail("States.Http.StatusCode.404");

        Assert.Empty(_emails);
    }

    [Fact]
    public void The_email_is_refused()
    {
        _workflow.Fail("SendEmail", "SesV2.MessageRejectedException", "Email address is not verified.");

        WorkflowRun run = _workflow.Run(Paid).ShouldFail("SesV2.MessageRejectedException");

        Assert.Contains("Email address is not verified.", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_CSharp_it_sends_the_same()
    {
        CSharpRun inCSharp = await _workflow.RunInCSharpAsync(Paid);
        WorkflowRun run = _workflow.Run(Paid).ShouldSucceed();

        Assert.Null(inCSharp.Error);
        Assert.Equal(run.Requests.Select(request => request.StateName), inCSharp.Requests.Select(request => request.StateName));
        Assert.All(run.Requests.Zip(inCSharp.Requests), pair => JsonAssert.Equal(JsonNode.Parse(pair.First.Input)!, pair.Second.Input));
    }

    private sealed record Email(
        [property: JsonPropertyName("Content")] EmailContent Content,
        [property: JsonPropertyName("Destination")] Destination Destination
    );

    private sealed record EmailContent([property: JsonPropertyName("Simple")] SimpleEmail Simple);

    private sealed record SimpleEmail([property: JsonPropertyName("Body")] EmailBody Body);

    private sealed record EmailBody([property: JsonPropertyName("Text")] EmailText Text);

    private sealed record EmailText([property: JsonPropertyName("Data")] string Data);

    private sealed record Destination([property: JsonPropertyName("ToAddresses")] string[] ToAddresses);
}
