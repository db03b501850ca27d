namespace AslGen.Testing.Tests.States;

/// <summary>Task states: results, retries, catchers, timeouts, callbacks.</summary>
public sealed class TaskTests
{
    private const string Function = "arn:aws:lambda:us-east-1:123456789012:function:work";

    private static string Task(string fields = "", string resource = Function, string rest = "") =>
        "{\"T\":{\"Type\":\"Task\",\"Resource\":\"" + resource + "\"," + fields + "\"End\":true}" + rest + "}";

    [Fact]
    public async Task AFunctionGivesItsOutput()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                """
                "Parameters":{"x.$":"$.a"},"ResultSelector":{"y.$":"$.r"},"ResultPath":"$.b","Assign":{"v.$":"$.r"},"OutputPath":"$.b",
                """
            ),
            """{"a":1}""",
            Simulate.Handlers(request =>
            {
                Simulate.Equal("""{"x":1}""", request.Input);
                Assert.Equal(Function, request.FunctionName);
                return ValueTask.FromResult(TaskOutcome.Success("""{"r":2,"s":3}"""));
            })
        );
        Simulate.Equal("""{"y":2}""", run.Output);
        Assert.Equal("2", run.Variables["v"]);
        Assert.Equal(
            [
                "ExecutionStarted",
                "TaskStateEntered",
                "LambdaFunctionScheduled",
                "LambdaFunctionStarted",
                "LambdaFunctionSucceeded",
                "TaskStateExited",
                "ExecutionSucceeded",
            ],
            run.History.Select(entry => entry.Type)
        );
    }

    [Theory]
    [InlineData(8, "Succeeded")]
    [InlineData(12, "Failed")]
    public async Task AWorkerSendsHeartbeats(int interval, string status)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                "\"HeartbeatSeconds\":10,\"Parameters\":{\"QueueUrl\":\"q\",\"MessageBody.$\":\"$$.Task.Token\"},",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
            ),
            handlers: Simulate.Handlers(_ =>
                ValueTask.FromResult(TaskOutcome.Success("1").WithHeartbeats(TimeSpan.FromSeconds(interval)).After(TimeSpan.FromMinutes(1)))
            )
        );
        Assert.Equal(status, run.Status.ToString());
        Assert.Equal(status == "Failed" ? "States.HeartbeatTimeout" : null, run.Error);
        Assert.Equal(TimeSpan.FromSeconds(status == "Failed" ? 10 : 60), run.StopTime - run.StartTime);
    }

    [Fact]
    public async Task EachVisitIsToldOfOnceWhenItEnds()
    {
        List<string> told = [];
        int calls = 0;
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                """
                "Retry":[{"ErrorEquals":["A"]}],"Catch":[{"ErrorEquals":["B"],"Next":"C"}],
                """,
                rest: ",\"C\":{\"Type\":\"Fail\",\"Error\":\"E\"}"
            ),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Failure(calls++ == 0 ? "A" : "B"))),
            options: new ExecutionOptions
            {
                TraceRetention = 0,
                StateEnded = visit => told.Add($"{visit.StateName} {visit.RetryCount} {visit.Error} {visit.IsCaught}"),
            }
        );
        Assert.Equal(["T 0 A False", "T 1 B True", "C 0 E False"], told);
        Assert.Empty(run.Trace);
    }

    [Fact]
    public void HalfACharacterIsNoInput() =>
        Assert.Throws<SimulationException>(() => Simulate.Start("""{"S":{"Type":"Succeed"}}""", """ "\ud800" """));

    [Fact]
    public async Task LambdaInvokeWrapsWhatTheFunctionGives()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Task("\"Parameters\":{\"FunctionName\":\"f\",\"Payload\":{\"p.$\":\"$.a\"}},", "arn:aws:states:::lambda:invoke"),
            """{"a":1}""",
            new TaskHandlers().OnResource("f", request => ValueTask.FromResult(TaskOutcome.Success(request.Payload.Replace("1", "2"))))
        );
        Assert.Contains("\"Payload\":{\"p\":2}", run.Output);
        Assert.Contains("\"StatusCode\":200", run.Output);
        Assert.Equal(
            ["TaskScheduled", "TaskStarted", "TaskSucceeded"],
            run.History.Select(entry => entry.Type).Where(type => type.StartsWith("Task") && !type.StartsWith("TaskState"))
        );
    }

    [Fact]
    public async Task HttpStatusesAreErrors()
    {
        const string parameters = """
            "Parameters":{"ApiEndpoint":"https://example.com","Method":"GET","Authentication":{"ConnectionArn":"arn:aws:events:us-east-1:123456789012:connection/c/1"}},
            """;
        SimulatedExecution good = await Simulate.RunAsync(
            Task(parameters, "arn:aws:states:::http:invoke"),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Http(201, """{"id":7}""")))
        );
        Simulate.Equal("""{"Headers":{},"ResponseBody":{"id":7},"StatusCode":201,"StatusText":"Created"}""", good.Output);
        SimulatedExecution bad = await Simulate.RunAsync(
            Task(parameters, "arn:aws:states:::http:invoke"),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Http(404, "\"gone\"")))
        );
        Assert.Equal("States.Http.StatusCode.404", bad.Error);
    }

    [Fact]
    public async Task RetriesWaitLongerEachTimeAndCountForEachRetrier()
    {
        List<double> seconds = [];
        DateTimeOffset start = default;
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                """
                "Retry":[{"ErrorEquals":["A"],"IntervalSeconds":2,"BackoffRate":3,"MaxDelaySeconds":7,"MaxAttempts":3},
                         {"ErrorEquals":["States.ALL"],"MaxAttempts":1}],
                """
            ),
            handlers: Simulate.Handlers(request =>
            {
                start = seconds.Count == 0 ? request.Now : start;
                seconds.Add((request.Now - start).TotalSeconds);
                Assert.Equal(seconds.Count - 1, request.RetryCount);
                return ValueTask.FromResult(TaskOutcome.Failure(seconds.Count == 3 ? "B" : "A", "c"));
            })
        );
        Assert.Equal([0, 2, 8, 9, 16], seconds);
        Assert.Equal(("A", "c"), (run.Error, run.Cause));
        Assert.Equal(5, run.Transitions);
    }

    [Theory]
    [InlineData("A", "A", true)]
    [InlineData("A", "States.ALL", true)]
    [InlineData("A", "States.TaskFailed", true)]
    [InlineData("States.Timeout", "States.TaskFailed", false)]
    [InlineData("States.Timeout", "States.ALL", true)]
    [InlineData("States.HeartbeatTimeout", "States.Timeout", true)]
    [InlineData("States.Runtime", "States.ALL", false)]
    [InlineData("States.DataLimitExceeded", "States.ALL", false)]
    [InlineData("States.DataLimitExceeded", "States.TaskFailed", false)]
    public async Task CatchersMatchByName(string error, string listed, bool isCaught)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                "\"Catch\":[{\"ErrorEquals\":[\""
                    + listed
                    + "\"],\"ResultPath\":\"$.e\",\"Assign\":{\"n.$\":\"$.Error\"},\"Next\":\"C\"}],",
                rest: ""","C":{"Type":"Pass","End":true}"""
            ),
            """{"a":1}""",
            Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Failure(error, "why")))
        );
        Assert.Equal(isCaught ? ExecutionStatus.Succeeded : ExecutionStatus.Failed, run.Status);
        if (isCaught)
        {
            Simulate.Equal("{\"a\":1,\"e\":{\"Error\":\"" + error + "\",\"Cause\":\"why\"}}", run.Output);
            Assert.Equal($"\"{error}\"", run.Variables["n"]);
        }
    }

    [Fact]
    public async Task ATaskThatTakesTooLongTimesOut()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Task("\"TimeoutSeconds\":5,"),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Success("1").After(TimeSpan.FromSeconds(6))))
        );
        Assert.Equal("States.Timeout", run.Error);
        Assert.Equal(TimeSpan.FromSeconds(5), run.StopTime - run.StartTime);
        Assert.Contains(run.History, entry => entry.Type == "LambdaFunctionTimedOut");
    }

    [Fact]
    public async Task ResultsHaveALargestSize()
    {
        string large = "\"" + new string('x', 262_143) + "\"";
        SimulatedExecution run = await Simulate.RunAsync(
            Task(),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Success(large)))
        );
        Assert.Equal("States.DataLimitExceeded", run.Error);
        Assert.Contains("returned a result with a size exceeding the maximum number of bytes service limit", run.Cause);
        SimulatedExecution fits = await Simulate.RunAsync(
            Task(),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Success(large.Remove(1, 1))))
        );
        Assert.Equal(ExecutionStatus.Succeeded, fits.Status);
    }

    [Fact]
    public async Task CallbacksAreAnsweredOnce()
    {
        string? token = null;
        SimulatedExecution run = Simulate.Start(
            Task(
                "\"Parameters\":{\"QueueUrl\":\"q\",\"MessageBody\":{\"t.$\":\"$$.Task.Token\"}},\"TimeoutSeconds\":100,\"HeartbeatSeconds\":10,",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
            ),
            handlers: Simulate.Handlers(request =>
            {
                token = request.TaskToken;
                Assert.Contains(token!, request.Input);
                return ValueTask.FromResult(TaskOutcome.Pending);
            })
        );
        await run.SettleAsync();
        Assert.Equal("T", run.WaitingTasks.Single().Key);
        await run.AdvanceAsync(TimeSpan.FromSeconds(9));
        run.SendTaskHeartbeat(token!);
        await run.AdvanceAsync(TimeSpan.FromSeconds(9));
        Assert.Equal(ExecutionStatus.Running, run.Status);
        run.SendTaskSuccess(token!, """{"ok":true}""");
        await run.RunToEndAsync();
        Simulate.Equal("""{"ok":true}""", run.Output);
        Assert.Equal("TaskTimedOut", Assert.Throws<TaskTokenException>(() => run.SendTaskSuccess(token!, "1")).ErrorCode);
        Assert.Equal("InvalidToken", Assert.Throws<TaskTokenException>(() => run.SendTaskFailure("nonsense")).ErrorCode);
        Assert.Contains(run.History, entry => entry.Type == "TaskSubmitted");
    }

    [Fact]
    public async Task MissedHeartbeatsAndFailuresEndCallbacks()
    {
        string states = Task(
            "\"Parameters\":{\"QueueUrl\":\"q\",\"MessageBody\":{\"t.$\":\"$$.Task.Token\"}},\"TimeoutSeconds\":100,\"HeartbeatSeconds\":10,",
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
        );
        TaskHandlers handlers = Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Pending));
        SimulatedExecution missed = await Simulate.RunAsync(states, handlers: handlers);
        Assert.Equal("States.HeartbeatTimeout", missed.Error);
        SimulatedExecution failed = Simulate.Start(states, handlers: handlers);
        await failed.SettleAsync();
        failed.SendTaskFailure(failed.WaitingTasks[0].Value, "Refused", "no");
        await failed.RunToEndAsync();
        Assert.Equal(("Refused", "no"), (failed.Error, failed.Cause));
    }

    [Fact]
    public async Task WaitingForNobodyIsSaid()
    {
        SimulatedExecution run = Simulate.Start(
            Task(
                "\"Parameters\":{\"QueueUrl\":\"q\",\"MessageBody\":{\"t.$\":\"$$.Task.Token\"}},",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
            ),
            handlers: Simulate.Handlers(_ => ValueTask.FromResult(TaskOutcome.Pending))
        );
        SimulationException exception = await Assert.ThrowsAsync<SimulationException>(() => run.RunToEndAsync());
        Assert.Contains("'T'", exception.Message);
    }

    [Fact]
    public async Task WorkersFetchTheTasksOfActivities()
    {
        const string activity = "arn:aws:states:us-east-1:123456789012:activity:paint";
        SimulatedExecution run = Simulate.Start(Task("\"HeartbeatSeconds\":10,", activity), """{"a":1}""");
        await run.SettleAsync();
        ActivityTask task = run.GetActivityTask(activity, "me")!;
        Assert.Null(run.GetActivityTask(activity));
        Simulate.Equal("""{"a":1}""", task.Input);
        run.SendTaskSuccess(task.TaskToken, "\"painted\"");
        await run.RunToEndAsync();
        Simulate.Equal("\"painted\"", run.Output);
        Assert.Equal(
            ["ActivityScheduled", "ActivityStarted", "ActivitySucceeded"],
            run.History.Select(entry => entry.Type).Where(type => type.StartsWith("Activity"))
        );
    }

    [Fact]
    public async Task TasksWithoutHandlerAndHandlersThatThrowNameTheState()
    {
        Assert.Contains("'T'", (await Assert.ThrowsAsync<SimulationException>(() => Simulate.RunAsync(Task()))).Message);
        SimulationException thrown = await Assert.ThrowsAsync<SimulationException>(() =>
            Simulate.RunAsync(Task(), handlers: Simulate.Handlers(_ => throw new InvalidOperationException("oops")))
        );
        Assert.Contains("oops", thrown.Message);
        SimulationException later = await Assert.ThrowsAsync<SimulationException>(() =>
            Simulate.RunAsync(
                Task(),
                handlers: Simulate.Handlers(async _ =>
                {
                    await System.Threading.Tasks.Task.Yield();
                    throw new InvalidOperationException("later");
                })
            )
        );
        Assert.Contains("later", later.Message);
    }

    [Theory]
    [InlineData("", "ExecutionArn")]
    [InlineData(".sync", "\"Output\":\"{\\\"in\\\":1}\"")]
    [InlineData(".sync:2", "\"Output\":{\"in\":1}")]
    public async Task StateMachinesStartOthers(string suffix, string expected)
    {
        SimulatedStateMachine other = SimulatedStateMachine.Parse(
            Simulate.Definition("""{"P":{"Type":"Pass","End":true}}"""),
            new StateMachineOptions { Name = "other" }
        );
        SimulatedExecution run = await Simulate.RunAsync(
            Task(
                "\"Parameters\":{\"StateMachineArn\":\"" + other.Arn + "\",\"Input\":{\"in.$\":\"$.a\"}},",
                "arn:aws:states:::states:startExecution" + suffix
            ),
            """{"a":1}""",
            options: new ExecutionOptions { StateMachines = [other] }
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Assert.Contains(expected, run.Output);
        Assert.Single(run.Children);
    }
}
