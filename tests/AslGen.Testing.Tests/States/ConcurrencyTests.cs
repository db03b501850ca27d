namespace AslGen.Testing.Tests.States;

/// <summary>Parallel and Map states.</summary>
public sealed class ConcurrencyTests
{
    private const string Task = """ "Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:f" """;

    [Fact]
    public async Task BranchesRunAtTheSameTimeInScopesOfTheirOwn()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """
            {"V":{"Type":"Pass","Assign":{"x":1},"Next":"P"},
             "P":{"Type":"Parallel","End":true,"Branches":[
               {"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":10,"Assign":{"y":2},"Next":"A2"},
                                         "A2":{"Type":"Pass","Parameters":{"x.$":"$x","y.$":"$y"},"End":true}}},
               {"StartAt":"B","States":{"B":{"Type":"Wait","Seconds":5,"End":true}}}]}}
            """,
            "7"
        );
        Simulate.Equal("""[{"x":1,"y":2},7]""", run.Output);
        Assert.Equal(TimeSpan.FromSeconds(10), run.StopTime - run.StartTime);
        Assert.False(run.Variables.ContainsKey("y"));
    }

    [Fact]
    public async Task TheFirstFailureEndsTheOtherBranches()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """
            {"P":{"Type":"Parallel","Next":"N","Branches":[
               {"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":10,"Next":"A2"},"A2":{"Type":"Pass","End":true}}},
               {"StartAt":"B","States":{"B":{"Type":"Wait","Seconds":5,"Next":"B2"},"B2":{"Type":"Fail","Error":"E","Cause":"C"}}}],
               "Catch":[{"ErrorEquals":["E"],"Next":"N"}]},
             "N":{"Type":"Succeed"}}
            """
        );
        Simulate.Equal("""{"Error":"E","Cause":"C"}""", run.Output);
        Assert.Equal(TimeSpan.FromSeconds(5), run.StopTime - run.StartTime);
        Assert.DoesNotContain("A2", run.VisitedStates);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 20)]
    [InlineData(0, 10)]
    public async Task MapsRunAsManyIterationsAtOnceAsTheyMay(int concurrency, int seconds)
    {
        int open = 0;
        SimulatedExecution run = await Simulate.RunAsync(
            $$$"""
            {"M":{"Type":"Map","ItemsPath":"$.items","MaxConcurrency":{{{concurrency}}},"End":true,
              "ItemSelector":{"v.$":"$$.Map.Item.Value","i.$":"$$.Map.Item.Index","all.$":"$.items"},
              "ItemProcessor":{"StartAt":"T","States":{"T":{ {{{Task}}} ,"End":true} } } } }
            """,
            """{"items":["a","b","c"]}""",
            Simulate.Handlers(request =>
            {
                open++;
                return ValueTask.FromResult(TaskOutcome.Success(request.MapIndex!.ToString()!).After(TimeSpan.FromSeconds(10)));
            })
        );
        Simulate.Equal("[0,1,2]", run.Output);
        Assert.Equal(TimeSpan.FromSeconds(seconds), run.StopTime - run.StartTime);
        Assert.Equal(3, open);
        Assert.Equal(3, run.History.Count(entry => entry.Type == "MapIterationSucceeded"));
    }

    [Fact]
    public async Task ItemsMustBeAnArray()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}}"""
        );
        Assert.Equal("States.Runtime", run.Error);
        Assert.EndsWith("Reference path \"$\" must point to array.", run.Cause);
    }

    [Fact]
    public async Task EmptyMapsSucceed() =>
        Simulate.Equal(
            "[]",
            (
                await Simulate.RunAsync(
                    """{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}}""",
                    "[]"
                )
            ).Output
        );

    [Fact]
    public async Task AFailedIterationFailsTheMap()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            """
            {"M":{"Type":"Map","End":true,"Retry":[{"ErrorEquals":["E"],"MaxAttempts":1}],"ItemProcessor":{"StartAt":"C","States":{
              "C":{"Type":"Choice","Choices":[{"Variable":"$","NumericEquals":2,"Next":"F"}],"Default":"W"},
              "W":{"Type":"Wait","Seconds":100,"End":true},"F":{"Type":"Fail","Error":"E","Cause":"two"}}}}}
            """,
            "[1,2,3]"
        );
        Assert.Equal(("E", "two"), (run.Error, run.Cause));
        Assert.Equal(TimeSpan.FromSeconds(1), run.StopTime - run.StartTime);
        Assert.Equal(4, run.History.Count(entry => entry.Type == "MapIterationAborted"));
        Assert.Equal(2, run.Visits["F"]);
    }
}
