using AslGen.Testing;
using LoanValuation;

namespace AslGen.Samples.Tests;

/// <summary>The loan workflow from end to end, in virtual time.</summary>
public sealed class LoanProcessorRunTests
{
    private const string State = "RequestValuation";

    private static readonly LoanApplication Application = new("ABC-123", new Property("1", "AB1 2CD"));
    private static readonly ValuationResponse Valuation = new("VAL-1", 250_000.50m);

    private readonly WorkflowSimulation<LoanProcessor> _workflow = Simulator.For<LoanProcessor>();

    private sealed record Sent(string TaskToken, LoanApplication LoanApplication);

    [Fact]
    public void The_callback_arrives_after_six_seconds()
    {
        Sent? sent = null;
        _workflow.Stub(
            State,
            (Sent payload) =>
            {
                sent = payload;
                return TaskOutcome.Pending;
            }
        );
        WorkflowRun run = _workflow.Start(Application);
        Assert.Equal(Application, sent?.LoanApplication);
        Assert.Equal(sent!.TaskToken, run.Callback(State).Token);

        run.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(ExecutionStatus.Running, run.Status);
        run.Callback(State).Succeed(Valuation);

        Assert.Equal(Valuation, run.Output<ValuationResponse>());
        Assert.Equal(TimeSpan.FromSeconds(6), run.Elapsed);
        Assert.Equal([State], run.VisitedStates);
    }

    /// <summary>The documented workflow has no timeout, so that its task may take a year.</summary>
    [Fact]
    public void It_waits_for_half_a_year()
    {
        WorkflowRun run = _workflow.Start(Application).Advance(TimeSpan.FromDays(180));

        run.Callback(State).Succeed(Valuation).ShouldSucceed();
    }

    /// <summary>The token outlives its task; the service then says so to whoever comes late.</summary>
    [Fact]
    public void The_callback_comes_after_the_end_of_time()
    {
        WorkflowRun run = _workflow.Start(Application).Advance(TimeSpan.FromDays(366)).ShouldFail();

        Assert.Equal(ExecutionStatus.TimedOut, run.Status);
        TaskTokenException late = Assert.Throws<TaskTokenException>(() => run.Callback(State).Succeed(Valuation));
        Assert.Equal("TaskTimedOut", late.ErrorCode);
    }

    [Fact]
    public void The_callback_comes_twice()
    {
        WorkflowRun run = _workflow.Start(Application);
        TaskCallback callback = run.Callback(State);
        callback.Succeed(Valuation);

        TaskTokenException second = Assert.Throws<TaskTokenException>(() => callback.Succeed(Valuation with { PropertyValue = 1 }));

        Assert.Equal("TaskTimedOut", second.ErrorCode);
        Assert.Equal(Valuation, run.Output<ValuationResponse>());
    }

    [Fact]
    public void The_callback_never_comes()
    {
        WorkflowRun run = _workflow.Start(Application);

        SimulationException waiting = Assert.Throws<SimulationException>(run.RunToEnd);

        Assert.Contains(State, waiting.Message, StringComparison.Ordinal);
        Assert.Equal(ExecutionStatus.Running, run.Status);
    }

    [Fact]
    public void The_callback_is_a_failure()
    {
        WorkflowRun run = _workflow.Start(Application);
        run.Callback(State).Fail("ValuationFailed", "No such property");

        run.ShouldFail("ValuationFailed");
        Assert.Equal("No such property", run.Cause);
        Assert.Contains("ValuationFailed: No such property", run.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The function that sends the request fails before anybody has the token.</summary>
    [Theory]
    [InlineData(ErrorNames.Lambda.ServiceException, 7, 2 + 4 + 8 + 16 + 32 + 64)]
    [InlineData("ValuationServiceDown", 1, 0)]
    public void The_request_fails(string error, int attempts, int seconds)
    {
        _workflow.Fail(State, error);

        WorkflowRun run = _workflow.Run(Application).ShouldFail(error);

        Assert.Equal(attempts, run.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(seconds), run.Elapsed);
        Assert.Equal(attempts, run.Requests.Select(request => request.TaskToken).Distinct().Count());
    }

    [Fact]
    public async Task In_CSharp_it_does_the_same()
    {
        _workflow.Stub(State, (Sent sent) => Valuation with { ValuationReference = sent.LoanApplication.ApplicationReference });

        CSharpRun run = await _workflow.RunInCSharpAsync(Application);

        Assert.Equal("ABC-123", run.Output<ValuationResponse>().ValuationReference);
        Assert.Equal(_workflow.Run(Application).Output<ValuationResponse>(), run.Output<ValuationResponse>());
    }

    [Fact]
    public void The_mock_service_waits_and_tries_five_times_more()
    {
        WorkflowSimulation<MockValuation> mock = Simulator.For<MockValuation>();
        int attempts = 0;
        mock.Stub(
            "SendValuation",
            (MockValuationRequest request) =>
                ++attempts <= 5
                    ? throw new TaskFailedException("ValuationCallbackUnavailable")
                    : Valuation with
                    {
                        ValuationReference = request.ValuationReference,
                    }
        );

        WorkflowRun run = mock.Run(new MockValuationRequest("https://example.com/callback", "VAL-7"));

        Assert.Equal("VAL-7", run.Output<ValuationResponse>().ValuationReference);
        Assert.Equal(TimeSpan.FromSeconds(6 + 2 + 4 + 8 + 16 + 32), run.Elapsed);
    }
}
