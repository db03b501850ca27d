namespace AslGen.Testing.Tests.States;

/// <summary>States in JSONata.</summary>
public sealed class JsonataTests
{
    private const string Function = "\"Type\":\"Task\",\"Resource\":\"arn:aws:lambda:us-east-1:123456789012:function:f\"";

    private static Task<SimulatedExecution> RunAsync(string states, string input = "{}", TaskHandlers? handlers = null) =>
        SimulatedStateMachine.Parse(Simulate.Definition(states, "JSONata")).Start(input, handlers).RunToEndAsync();

    [Fact]
    public async Task DataFlowsThroughArgumentsOutputAndVariables()
    {
        SimulatedExecution run = await RunAsync(
            "{\"T\":{"
                + Function
                + """
                ,"Arguments":{"n":"{% $states.input.a + 1 %}"},"Assign":{"r":"{% $states.result.x %}"},
                 "Output":{"sum":"{% $states.input.a + $states.result.x %}","list":["{% $states.context.State.Name %}",1]},"Next":"P"},
                 "P":{"Type":"Pass","Output":"{% $merge([$states.input, {'r': $r}]) %}","End":true}}
                """,
            """{"a":1}""",
            Simulate.Handlers(request =>
            {
                Simulate.Equal("""{"n":2}""", request.Input);
                return ValueTask.FromResult(TaskOutcome.Success("""{"x":5}"""));
            })
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Simulate.Equal("""{"sum":6,"list":["T",1],"r":5}""", run.Output);
    }

    [Fact]
    public async Task WithoutArgumentsAndOutputInputAndResultPass()
    {
        SimulatedExecution run = await RunAsync(
            "{\"T\":{" + Function + ",\"End\":true}}",
            """{"a":1}""",
            Simulate.Handlers(request => ValueTask.FromResult(TaskOutcome.Success(request.Input)))
        );
        Simulate.Equal("""{"a":1}""", run.Output);
    }

    [Theory]
    [InlineData(
        "{% $states.input.none %}",
        "The JSONata expression '$states.input.none' specified for the field 'Output/v' returned nothing (undefined)."
    )]
    [InlineData(
        "{% 1 + 'a' %}",
        "The JSONata expression '1 + 'a'' specified for the field 'Output/v' threw an error during evaluation. T2002: "
    )]
    [InlineData(
        "{% function($x){$x} %}",
        "The JSONata expression 'function($x){$x}' specified for the field 'Output/v' returned a value of a type that is no JSON"
    )]
    public async Task ExpressionsWithoutValueFailTheState(string expression, string cause)
    {
        SimulatedExecution run = await RunAsync("{\"P\":{\"Type\":\"Pass\",\"Output\":{\"v\":\"" + expression + "\"},\"End\":true}}");
        Assert.Equal("States.QueryEvaluationError", run.Error);
        Assert.StartsWith("An error occurred while executing the state 'P' (entered at the event id #2). " + cause, run.Cause);
        HistoryEvent failed = run.History.Single(entry => entry.Type == "EvaluationFailed");
        Assert.Equal("Output/v", failed.Detail("location"));
        Assert.Equal("P", failed.Detail("state"));
        Assert.Equal("Output/v", run.Trace.Last().ErrorLocation);
    }

    [Fact]
    public async Task FailedExpressionsOfTasksAreCaught()
    {
        SimulatedExecution run = await RunAsync(
            "{\"T\":{"
                + Function
                + """
                ,"Arguments":"{% $states.input.none %}","End":true,
                 "Catch":[{"ErrorEquals":["States.QueryEvaluationError"],"Assign":{"e":"{% $states.errorOutput.Error %}"},
                           "Output":{"was":"{% $states.input %}","error":"{% $states.errorOutput.Error %}"},"Next":"P"}]},
                 "P":{"Type":"Pass","Output":"{% [$states.input, $e] %}","End":true}}
                """,
            "7",
            Simulate.Handlers(_ => throw new InvalidOperationException("never called"))
        );
        Simulate.Equal("""[{"was":7,"error":"States.QueryEvaluationError"},"States.QueryEvaluationError"]""", run.Output);
    }

    [Theory]
    [InlineData("{% $states.input.n > 1 %}", "R")]
    [InlineData("{% $states.input.n > 3 %}", "D")]
    public async Task ChoicesAreComputed(string condition, string expected)
    {
        SimulatedExecution run = await RunAsync(
            "{\"C\":{\"Type\":\"Choice\",\"Choices\":[{\"Condition\":\""
                + condition
                + """
                ","Next":"R","Assign":{"v":"rule"},"Output":"R"}],"Default":"D","Output":"D"},
                 "R":{"Type":"Succeed"},"D":{"Type":"Succeed"}}
                """,
            """{"n":2}"""
        );
        Assert.Equal(expected, run.VisitedStates[^1]);
        Simulate.Equal($"\"{expected}\"", run.Output);
    }

    [Fact]
    public async Task ConditionsMustBeBooleans()
    {
        SimulatedExecution run = await RunAsync(
            """{"C":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.n %}","Next":"S"}],"Default":"S"},"S":{"Type":"Succeed"}}""",
            """{"n":2}"""
        );
        Assert.Equal("States.QueryEvaluationError", run.Error);
        Assert.Contains("returned an unexpected result type. Expected 'boolean', but was 'number' for value: 2", run.Cause);
    }

    [Fact]
    public async Task MapsSelectAndIterate()
    {
        SimulatedExecution run = await RunAsync(
            """
            {"V":{"Type":"Pass","Assign":{"k":10},"Next":"M"},
             "M":{"Type":"Map","Items":"{% $states.input.items[$ > 1] %}","MaxConcurrency":"{% 1 + 1 %}","End":true,
              "ItemSelector":{"v":"{% $states.context.Map.Item.Value %}","i":"{% $states.context.Map.Item.Index %}"},
              "ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","Output":"{% $states.input.v * $k + $states.input.i %}","End":true}}},
              "Output":"{% $sum($states.result) %}"}}
            """,
            """{"items":[1,2,3]}"""
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Simulate.Equal("51", run.Output);
    }

    [Fact]
    public async Task WaitsAndFailuresAreComputed()
    {
        SimulatedExecution run = await RunAsync(
            """
            {"W":{"Type":"Wait","Seconds":"{% $states.input.s %}","Next":"U"},
             "U":{"Type":"Wait","Timestamp":"{% $fromMillis($toMillis($states.context.Execution.StartTime) + 60000) %}","Next":"F"},
             "F":{"Type":"Fail","Error":"{% 'E' & $states.input.s %}","Cause":"{% $now() %}"}}
            """,
            """{"s":5}"""
        );
        Assert.Equal(("E5", "2025-01-01T00:01:00.000Z"), (run.Error, run.Cause));
    }

    [Fact]
    public async Task ItsOwnFunctionsTakeTheSimulationsChance()
    {
        async Task<string?> OutputAsync() =>
            (await RunAsync("""{"P":{"Type":"Pass","Output":"{% [$uuid(), $random(), $millis()] %}","End":true}}""")).Output;
        Assert.Equal(await OutputAsync(), await OutputAsync());
    }

    [Fact]
    public async Task VariablesOfDistributedMapsAreTheirOwn()
    {
        SimulatedStateMachine machine = SimulatedStateMachine.Parse(
            Simulate.Definition(
                """
                {"V":{"Type":"Pass","Assign":{"k":10},"Next":"M"},
                 "M":{"Type":"Map","Items":[1],"End":true,
                  "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"P",
                   "States":{"P":{"Type":"Pass","Output":"{% $exists($k) %}","End":true}}}}}
                """,
                "JSONata"
            ),
            new StateMachineOptions { CheckDefinition = false }
        );
        Simulate.Equal("[false]", (await machine.Start().RunToEndAsync()).Output);
    }
}
