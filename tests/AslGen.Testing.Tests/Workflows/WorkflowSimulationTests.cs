using System.Text.Json.Serialization;

namespace AslGen.Testing.Tests.Workflows;

public sealed record Work(string Id, int Count);

public sealed record Done(string Id, bool IsGood);

/// <summary>A workflow with public state methods, one of which makes two states.</summary>
[StateMachine(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class Worker(LambdaFunction f, string stage)
{
    public async Task<Done> RunAsync(Work work)
    {
        var first = await Do(work);
        await Flow.Wait(TimeSpan.FromMinutes(1));
        await Tell(first, "first");
        return await Do(new Work(first.Id, 2));
    }

    [State, Retry("Busy", MaxAttempts = 2)]
    public LambdaInvoke<Done> Do(Work work) => new(f) { Payload = work };

    [State("Tell somebody")]
    public CallAwsService Tell(Done done, string text) =>
        new("sns", "publish")
        {
            Parameters = new
            {
                TopicArn = $"arn:aws:sns:us-east-1:123456789012:{stage}",
                Message = text,
                Subject = done.Id,
            },
        };
}

public sealed class WorkflowSimulationTests
{
    private static readonly Work Input = new("W-1", 1);

    private readonly WorkflowSimulation<Worker> _workflow = Simulator.For<Worker>();

    public WorkflowSimulationTests()
    {
        _workflow.Stub(worker => worker.Do, (Work work) => new Done($"{work.Id}/{work.Count}", true));
        _workflow.OnResource("aws-sdk:sns:publish", _ => TaskOutcome.Success("{}"));
    }

    [Fact]
    public async Task A_method_stands_for_all_its_states_in_both_worlds()
    {
        WorkflowRun run = _workflow.Run(Input);
        CSharpRun inCSharp = await _workflow.RunInCSharpAsync(Input);

        Assert.Equal(new Done("W-1/1/2", true), run.Output<Done>());
        Assert.Equal(new Done("W-1/1/2", true), inCSharp.Output<Done>());
        Assert.Equal(["Do", "Wait 1 minute", "Tell somebody", "Do (new Work(first.Id, 2))"], run.VisitedStates);
        Assert.Equal(["Do", "Tell somebody", "Do (new Work(first.Id, 2))"], run.Requests.Select(request => request.StateName));
        Assert.Equal(TimeSpan.FromMinutes(1), run.Elapsed);
        Assert.Equal("""{"id":"W-1","count":1}""", run.Requests[0].Payload);
        Assert.Contains(":stage\"", run.Requests[1].Input, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asynchronous_stubs_are_awaited()
    {
        _workflow.Stub(
            worker => worker.Do,
            async (Work work) =>
            {
                await Task.Yield();
                return new Done(work.Id, false);
            }
        );

        Assert.Equal(new Done("W-1", false), _workflow.Run(Input).Output<Done>());
        Assert.Equal(new Done("W-1", false), (await _workflow.RunInCSharpAsync(Input)).Output<Done>());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task Retriers_retry_in_both_worlds(int failures, bool succeeds)
    {
        _workflow.Stub(
            "Do",
            (TaskRequest request) => request.RetryCount < failures ? TaskOutcome.Failure("Busy") : TaskOutcome.Success("""{"id":"x"}""")
        );

        WorkflowRun run = _workflow.Run(Input);
        CSharpRun inCSharp = await _workflow.RunInCSharpAsync(Input);

        Assert.Equal(succeeds ? null : "Busy", run.Error);
        Assert.Equal(succeeds ? null : "Busy", inCSharp.Error);
        Assert.Equal(run.Requests.Count, inCSharp.Requests.Count);
    }

    [Fact]
    public async Task An_exception_is_an_error_by_the_name_of_its_type()
    {
        _workflow.Stub("Do", (Work work) => work.Count > 0 ? throw new TimeoutException("too slow") : new Done("", false));

        WorkflowRun run = _workflow.Run(Input).ShouldFail(nameof(TimeoutException));

        Assert.Contains("too slow", run.Cause, StringComparison.Ordinal);
        Assert.Equal(nameof(TimeoutException), (await _workflow.RunInCSharpAsync(Input)).Error);
    }

    [Fact]
    public void A_failed_assertion_inside_a_stub_fails_the_test()
    {
        _workflow.Stub(
            "Do",
            (Work work) =>
            {
                Assert.Equal("other", work.Id);
                return new Done("", true);
            }
        );

        SimulationException exception = Assert.Throws<SimulationException>(() => _workflow.Run(Input));

        Assert.IsAssignableFrom<Xunit.Sdk.IAssertionException>(exception.InnerException);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        ArgumentException noState = Assert.Throws<ArgumentException>(() => _workflow.Answer("Dont", 1));
        SimulationException noStub = Assert.Throws<SimulationException>(() => Simulator.For<Worker>().Start(Input));
        SimulationAssertException noCallback = Assert.Throws<SimulationAssertException>(() => _workflow.Run(Input).Callback("Do"));
        SimulationException otherType = Assert.Throws<SimulationException>(() => With((int[] _) => 1).Run(Input));
        InvalidDefinitionException noWorkflow = Assert.Throws<InvalidDefinitionException>(() => Simulator.For<Work>());

        Assert.Contains("Do, Do (new Work(first.Id, 2)), Tell somebody, Wait 1 minute", noState.Message, StringComparison.Ordinal);
        Assert.Contains("'Do' calls arn:aws:states:::lambda:invoke", noStub.Message, StringComparison.Ordinal);
        Assert.Contains("""{"id":"W-1","count":1}""", otherType.Message, StringComparison.Ordinal);
        Assert.Contains("has not waited", noCallback.Message, StringComparison.Ordinal);
        Assert.Contains("no [StateMachine]", noWorkflow.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assertions_say_what_happened()
    {
        WorkflowRun run = _workflow.Run(Input);

        SimulationAssertException exception = Assert.Throws<SimulationAssertException>(() => run.ShouldFail("Busy"));

        Assert.Contains("should have failed with Busy", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Worker: SUCCEEDED after 00:01:00, 4 transitions", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Do (new Work(first.Id, 2)) (Task) at 00:01:00", exception.Message, StringComparison.Ordinal);
        Assert.Contains("""  $first     {"id":"W-1/1","isGood":true}""", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_host_states_cannot_be_awaited() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Worker(new LambdaFunction("f"), "s").RunAsync(Input));

    /// <summary>A definition without C#, its error with the expression that failed.</summary>
    [Fact]
    public void A_definition_runs_too()
    {
        WorkflowSimulation workflow = Simulator.ForDefinition(
            Simulate.Definition(
                """{"A":{"Type":"Task","Resource":"${FunctionArn}","Output":"{% $states.result.items[0] + 1 %}","End":true}}""",
                "JSONata"
            )
        );
        workflow.Stub("A", (Work work) => new { items = new object[] { work.Count == 1 ? 41 : "text" } });

        Assert.Equal(42, workflow.Run(new { Id = "", Count = 1 }).Output<int>());
        WorkflowRun failed = workflow.Run(new { Id = "", Count = 2 }).ShouldFail(ErrorNames.QueryEvaluationError);
        Assert.Contains("$states.result.items[0] + 1", failed.ToString(), StringComparison.Ordinal);
    }

    private WorkflowSimulation With<TInput>(Func<TInput, int> stub)
    {
        _workflow.Stub("Do", stub);
        return _workflow;
    }
}
