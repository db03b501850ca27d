using System.Text.Json.Nodes;

namespace AslGen.Testing.Tests.Execution;

/// <summary>Executions as wholes: time, limits, history, determinism.</summary>
public sealed class ExecutionTests
{
    private const string Loop = """
        {"S":{"Type":"Pass","Assign":{"n":0},"Next":"C"},
         "C":{"Type":"Choice","Choices":[{"Variable":"$n","NumericLessThanPath":"$.most","Next":"P"}],"Default":"E"},
         "P":{"Type":"Pass","Assign":{"n.$":"States.MathAdd($n, 1)"},"Next":"C"},
         "E":{"Type":"Succeed"}}
        """;

    [Fact]
    public async Task WaitingTakesNoTime()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """{"W":{"Type":"Wait","Seconds":99999,"Next":"U"},"U":{"Type":"Wait","Timestamp":"2025-01-03T00:00:00.5Z","End":true}}"""
        );
        Assert.Equal(new DateTimeOffset(2025, 1, 3, 0, 0, 0, 500, TimeSpan.Zero), run.StopTime);
    }

    [Fact]
    public async Task TimeCanGoOnByHand()
    {
        SimulatedExecution run = Simulate.Start("""{"W":{"Type":"Wait","Seconds":10,"Next":"P"},"P":{"Type":"Pass","End":true}}""");
        await run.AdvanceAsync(TimeSpan.FromSeconds(9));
        Assert.Equal(ExecutionStatus.Running, run.Status);
        Assert.Equal(run.StartTime.AddSeconds(9), run.Now);
        await run.AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(ExecutionStatus.Succeeded, run.Status);
    }

    [Fact]
    public async Task DefinitionsLimitTheTime()
    {
        SimulatedExecution run = await SimulatedStateMachine
            .Parse("""{"TimeoutSeconds":5,"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":9,"End":true}}}""")
            .Start()
            .RunToEndAsync();
        Assert.Equal(ExecutionStatus.TimedOut, run.Status);
        Assert.Equal("ExecutionTimedOut", run.History.Last().Type);
    }

    [Fact]
    public async Task ExpressEndsAfterFiveMinutesAndHasNoHistoryLimit()
    {
        StateMachineOptions express = new() { Type = StateMachineType.Express };
        SimulatedExecution late = await SimulatedStateMachine
            .Parse(Simulate.Definition("""{"W":{"Type":"Wait","Seconds":400,"End":true}}"""), express)
            .Start()
            .RunToEndAsync();
        Assert.Equal(ExecutionStatus.TimedOut, late.Status);
        Assert.Equal(TimeSpan.FromMinutes(5), late.StopTime - late.StartTime);
        SimulatedExecution @long = await SimulatedStateMachine
            .Parse(Simulate.Definition(Loop), express)
            .Start("""{"most":10000}""")
            .RunToEndAsync();
        Assert.Equal(ExecutionStatus.Succeeded, @long.Status);
        Assert.Throws<InvalidDefinitionException>(() =>
            SimulatedStateMachine.Parse(
                Simulate.Definition(
                    """{"T":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync","Parameters":{"StateMachineArn":"x"},"End":true}}"""
                ),
                express
            )
        );
    }

    [Fact]
    public async Task StandardFailsWhereTheHistoryIsFull()
    {
        SimulatedExecution run = await Simulate.RunAsync(Loop, """{"most":1000000}""");
        Assert.Equal(ExecutionStatus.Failed, run.Status);
        Assert.Equal("The execution reached the maximum number of history events (25000).", run.Cause);
        Assert.Equal(25_000, run.HistoryCount);
        Assert.Equal("ExecutionFailed", run.History.Last().Type);
    }

    [Fact]
    public async Task AMillionStatesNeedNeitherStackNorMemory()
    {
        ExecutionOptions options = new()
        {
            HistoryLimit = null,
            HistoryRetention = 100,
            TraceRetention = 100,
        };
        SimulatedExecution run = await Simulate.RunAsync(Loop, """{"most":500000}""", options: options);
        Assert.Equal(ExecutionStatus.Succeeded, run.Status);
        Assert.Equal(1_000_003, run.Transitions);
        Assert.Equal(100, run.History.Count);
    }

    [Fact]
    public async Task InputThatIsWrappedAgainAndAgainDoesNotOutgrowTheStack()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """{"P":{"Type":"Pass","Parameters":{"x.$":"$"},"Next":"C"},"C":{"Type":"Choice","Choices":[{"Variable":"$.x","IsPresent":true,"Next":"P"}],"Default":"E"},"E":{"Type":"Succeed"}}"""
        );
        Assert.Equal("States.Runtime", run.Error);
        Assert.Contains("nests deeper", run.Cause);
        Assert.NotEmpty(run.HistoryJson());
    }

    [Fact]
    public async Task HandlersCanAnswerTheirOwnTokens()
    {
        SimulatedExecution? run = null;
        run = Simulate.Start(
            """
            {"T":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true,
                "Parameters":{"QueueUrl":"q","MessageBody":{"t.$":"$$.Task.Token"}}}}
            """,
            handlers: Simulate.Handlers(async request =>
            {
                await Task.Yield();
                run!.SendTaskSuccess(request.TaskToken!, "42");
                return TaskOutcome.Pending;
            })
        );
        await run.RunToEndAsync();
        Assert.Equal("42", run.Output);
    }

    [Fact]
    public async Task EndlessLoopsAreNoticed()
    {
        ExecutionOptions options = new()
        {
            HistoryLimit = null,
            HistoryRetention = 0,
            TraceRetention = 0,
            MaxTransitions = 5_000,
        };
        await Assert.ThrowsAsync<SimulationException>(() =>
            Simulate.RunAsync(
                """{"P":{"Type":"Choice","Choices":[{"Variable":"$","IsPresent":true,"Next":"P"}],"Default":"E"},"E":{"Type":"Succeed"}}""",
                options: options
            )
        );
    }

    [Fact]
    public async Task EqualSeedsGiveEqualHistories()
    {
        const string states = """
            {"P":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:f","End":true,
                "Retry":[{"ErrorEquals":["States.ALL"],"JitterStrategy":"FULL","IntervalSeconds":100}]}}},
              {"StartAt":"B","States":{"B":{"Type":"Pass","Parameters":{"u.$":"States.UUID()","r.$":"States.MathRandom(0, 1000000)"},"End":true}}}]}}
            """;
        async Task<string> HistoryAsync(int seed)
        {
            int calls = 0;
            SimulatedExecution run = await Simulate.RunAsync(
                states,
                handlers: Simulate.Handlers(async _ =>
                {
                    await Task.Delay(1);
                    return ++calls < 3 ? TaskOutcome.Failure("E") : TaskOutcome.Success("1");
                }),
                options: new ExecutionOptions { Seed = seed }
            );
            return run.HistoryJson();
        }

        Assert.Equal(await HistoryAsync(1), await HistoryAsync(1));
        Assert.NotEqual(await HistoryAsync(1), await HistoryAsync(2));
    }

    [Fact]
    public async Task EventsHaveTheShapeOfTheApi()
    {
        SimulatedExecution run = await Simulate.RunAsync("""{"P":{"Type":"Pass","Assign":{"v":1},"End":true}}""", """{"a":1}""");
        JsonNode events = JsonNode.Parse(run.HistoryJson())!["events"]!;
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(
                    """
                    {"timestamp":"2025-01-01T00:00:00.000Z","type":"PassStateExited","id":3,"previousEventId":2,"stateExitedEventDetails":
                     {"name":"P","output":"{\"a\":1}","outputDetails":{"truncated":false},"assignedVariables":{"v":"1"},
                      "assignedVariablesDetails":{"truncated":false}}}
                    """
                ),
                events[2]
            ),
            events.ToJsonString()
        );
        Assert.Equal([0, 0, 2, 3], run.History.Select(entry => entry.PreviousEventId));
    }

    [Fact]
    public async Task TheTraceSaysWhatWentWrongWhere()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """{"A":{"Type":"Pass","Result":{"x":1},"Next":"B"},"B":{"Type":"Pass","Parameters":{"y.$":"$.z"},"End":true}}"""
        );
        StateTrace trace = run.Trace.Last();
        Assert.Equal(("B", """{"x":1}""", "States.Runtime"), (trace.StateName, trace.Input, trace.Error));
        Assert.Equal(("y.$", "$.z"), (trace.ErrorLocation, trace.ErrorExpression));
        Assert.Equal(["A", "B"], run.VisitedStates);
        Assert.Equal(2, run.Transitions);
    }

    [Fact]
    public async Task VariablesAreReadAsTheyWereAtEntry()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """
            {"A":{"Type":"Pass","Assign":{"x":1},"Next":"B"},
             "B":{"Type":"Pass","Assign":{"x":2,"y.$":"$x"},"Parameters":{"p.$":"$x"},"Next":"C"},
             "C":{"Type":"Pass","Parameters":{"x.$":"$x","y.$":"$y","p.$":"$.p"},"End":true}}
            """
        );
        Simulate.Equal("""{"x":2,"y":1,"p":1}""", run.Output);
    }

    [Fact]
    public void DefinitionsThatTheServiceRefusesAreRefused()
    {
        InvalidDefinitionException exception = Assert.Throws<InvalidDefinitionException>(() =>
            SimulatedStateMachine.Parse("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}""")
        );
        Assert.NotEmpty(exception.Problems);
        Assert.Throws<InvalidDefinitionException>(() => SimulatedStateMachine.Parse("{"));
    }

    [Fact]
    public async Task PlaceholdersAreFilledIn()
    {
        SimulatedExecution run = await SimulatedStateMachine
            .Parse(
                Simulate.Definition("""{"P":{"Type":"Pass","Result":"${Name}","End":true}}"""),
                new StateMachineOptions { Substitutions = new Dictionary<string, string> { ["Name"] = "value" } }
            )
            .Start()
            .RunToEndAsync();
        Simulate.Equal("\"value\"", run.Output);
    }

    [Fact]
    public async Task StoppedExecutionsAreAborted()
    {
        SimulatedExecution run = Simulate.Start("""{"W":{"Type":"Wait","Seconds":10,"End":true}}""");
        await run.SettleAsync();
        run.Stop("E", "C");
        Assert.Equal((ExecutionStatus.Aborted, "E", "C"), (run.Status, run.Error, run.Cause));
        Assert.Equal("ExecutionAborted", run.History.Last().Type);
    }
}
