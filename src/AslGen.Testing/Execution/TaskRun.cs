using AslGen.Testing.Data;
using AslGen.Testing.History;
using AslGen.Testing.Programs;
using AslGen.Testing.Services;
using Timer = AslGen.Testing.Time.Timer;

namespace AslGen.Testing.Execution;

/// <summary>One attempt at a task.</summary>
internal sealed class TaskRun(StateRun run, TaskProgram program) : IWork
{
    private const string TimeoutError = "States.Timeout";
    private const string HeartbeatError = "States.HeartbeatTimeout";

    private readonly TaskTarget _target = program.Target;
    private TimeSpan? _timeout;
    private TimeSpan? _heartbeat;
    private Timer? _timeoutTimer;
    private Timer? _heartbeatTimer;
    private Timer? _outcomeTimer;
    private Timer? _workerTimer;
    private ExecutionRun? _nested;
    private bool _isOver;
    private bool _isSubmitted;

    /// <summary>The state's name.</summary>
    public string StateName => program.Name;

    public TaskTarget Target => _target;

    public string? Token { get; private set; }

    public DataValue Input { get; private set; } = DataNull.Value;

    public Simulation Simulation => run.Simulation;

    private bool IsAnsweredByToken => _target.Pattern is TaskPattern.WaitForTaskToken or TaskPattern.Activity;

    public void Start()
    {
        if (IsAnsweredByToken)
        {
            Token = Simulation.Tokens.Issue();
            // An activity's worker gets its token from the service, not from the state.
            run.TaskToken = _target.Pattern == TaskPattern.WaitForTaskToken ? Token : null;
        }

        Input = program.Arguments?.Evaluate(run) ?? (program.IsJsonata ? run.RawInput : run.EffectiveInput);
        run.Trace?.SetArguments(Input);
        PayloadLimit.Check(Input, program.Name);
        _timeout = program.Timeout is null ? null : TimeSpan.FromSeconds(program.Timeout.Evaluate(run));
        _heartbeat = program.Heartbeat is null ? null : TimeSpan.FromSeconds(program.Heartbeat.Evaluate(run));
        string? role = ((program.Credentials?.Evaluate(run) as DataObject)?["RoleArn"] as DataString)?.Value;
        RecordScheduled(role);
        if (Token is not null)
        {
            Simulation.Tokens.Add(Token, this);
        }

        _timeoutTimer = _timeout is { } timeout ? Simulation.Scheduler.After(timeout, () => TimeOut(TimeoutError)) : null;
        TaskHandler? handler = Simulation.Handlers.Find(
            program.Name,
            [_target.Arn, LambdaService.FunctionOf(_target, Input), _target.QualifiedName]
        );
        handler ??= _target.Pattern == TaskPattern.WaitForTaskToken ? Simulation.Handlers.Callbacks : null;
        if (handler is null && _target.Pattern == TaskPattern.Activity)
        {
            WorkQueue(_target.Arn).AddLast(this);
            return;
        }

        StartHeartbeat();
        RecordStarted();
        if (handler is not null)
        {
            Call(handler, role);
        }
        else if (!StartNested())
        {
            throw new SimulationException(
                $"The state '{program.Name}' calls {_target.Arn}, and no handler stands for it: "
                    + $"give the workflow a stub, or the engine one with {nameof(TaskHandlers)}.{nameof(TaskHandlers.OnState)}, "
                    + $"{nameof(TaskHandlers.OnResource)} or {nameof(TaskHandlers.Otherwise)}."
            );
        }
    }

    /// <summary>A worker takes the activity's task.</summary>
    /// <param name="workerName">The worker's name, or null.</param>
    /// <returns>The task.</returns>
    public ActivityTask Take(string? workerName)
    {
        StartHeartbeat();
        Record("Started", ("workerName", workerName));
        return new ActivityTask(Token!, Input.ToString());
    }

    public void Heartbeat() => StartHeartbeat();

    public void Succeed(DataValue output)
    {
        Close();
        if (DataSize.Of(output) > PayloadLimit.Bytes)
        {
            Fail(
                "States.DataLimitExceeded",
                $"The state/task '{_target.Arn}' returned a result with a size exceeding the maximum number of bytes service limit."
            );
            return;
        }

        Record("Succeeded", ("output", new Payload(output)));
        run.Work = null;
        program.Succeed(run, output);
    }

    public void Fail(string? error, string? cause)
    {
        Close();
        Record("Failed", ("error", error), ("cause", cause));
        run.Fail(new StateError(error, cause));
    }

    public void Cancel()
    {
        Close();
        if (_target.Pattern == TaskPattern.RunJob)
        {
            _nested?.Stop(null, null);
        }
    }

    private void TimeOut(string error)
    {
        Cancel();
        Record("TimedOut", ("error", error));
        run.Fail(new StateError(error, null));
    }

    private void Call(TaskHandler handler, string? role)
    {
        DataValue payload = LambdaService.PayloadOf(_target, Input);
        string input = Input.ToString();
        TaskRequest request = new()
        {
            StateName = program.Name,
            Resource = _target.Arn,
            Pattern = _target.Pattern,
            Input = input,
            Payload = ReferenceEquals(payload, Input) ? input : payload.ToString(),
            FunctionName = LambdaService.FunctionOf(_target, Input),
            TaskToken = Token,
            RetryCount = run.RetryCount,
            Now = run.Now,
            ExecutionArn = run.Execution.Arn,
            MapIndex = ((run.Strand.Map?["Item"] as DataObject)?["Index"] as DataNumber)?.Value is { } index ? (int)index : null,
            Timeout = _timeout,
            HeartbeatTimeout = _heartbeat,
            RoleArn = role,
        };
        ValueTask<TaskOutcome> call;
        try
        {
            call = handler(request);
            if (call.IsCompletedSuccessfully)
            {
                Settle(call.Result);
                return;
            }
        }
        catch (Exception exception) when (exception is not SimulationException)
        {
            throw HandlerThrew(exception);
        }

        Simulation.Scheduler.Await(
            call.AsTask(),
            task =>
            {
                if (task.IsCompletedSuccessfully)
                {
                    Settle(task.Result);
                    return;
                }

                throw HandlerThrew(task.Exception?.InnerException ?? new TaskCanceledException(task));
            }
        );
    }

    private SimulationException HandlerThrew(Exception exception) =>
        exception as SimulationException
        ?? new(
            $"The handler of the state '{program.Name}' threw {exception.GetType().Name}: {exception.Message} "
                + $"(a task that fails is {nameof(TaskOutcome)}.{nameof(TaskOutcome.Failure)}).",
            exception
        );

    // What a handler answers becomes an event of its own, so that states never run inside one another's calls.
    private void Settle(TaskOutcome outcome)
    {
        if (_isOver)
        {
            return;
        }

        if (outcome.HeartbeatInterval > TimeSpan.Zero && _heartbeat is not null && IsAnsweredByToken)
        {
            BeatEvery(outcome.HeartbeatInterval);
        }

        if (outcome.Duration > TimeSpan.Zero)
        {
            _outcomeTimer = Simulation.Scheduler.After(outcome.Duration, () => Apply(outcome));
        }
        else
        {
            Simulation.Scheduler.Enqueue(new Answer(this, outcome));
        }
    }

    private void Apply(TaskOutcome outcome)
    {
        if (_isOver)
        {
            return;
        }

        switch (outcome.Kind)
        {
            case OutcomeKind.Success or OutcomeKind.Response:
                Submit(outcome.Output!);
                (DataValue? output, StateError? error) =
                    outcome.Kind == OutcomeKind.Response || _target.Pattern != TaskPattern.RequestResponse
                        ? (outcome.Output, null)
                        : ServiceResponses.Of(_target, outcome, Simulation.Random);
                if (error is not null)
                {
                    Fail(error.Error, error.Cause);
                }
                else
                {
                    Succeed(output!);
                }

                break;
            case OutcomeKind.Failure:
                Fail(outcome.Error, outcome.Cause);
                break;
            case OutcomeKind.TimedOut:
                TimeOut(TimeoutError);
                break;
            default:
                Submit(DataObject.Empty);
                break;
        }
    }

    // A call that hands work over is answered before the work is done.
    private void Submit(DataValue output)
    {
        if (!_isSubmitted && _target.Pattern is TaskPattern.WaitForTaskToken or TaskPattern.RunJob)
        {
            _isSubmitted = true;
            Record("Submitted", ("output", new Payload(output)));
        }
    }

    private bool StartNested()
    {
        if (_target.QualifiedName != "states:startExecution" || NestedExecutions.Start(this, Input, NestedEnded) is not { } nested)
        {
            return false;
        }

        _nested = nested;
        if (_target.Pattern == TaskPattern.RequestResponse)
        {
            Apply(TaskOutcome.Response(NestedExecutions.Started(nested).ToString()));
        }
        else
        {
            Submit(NestedExecutions.Started(nested));
        }

        return true;
    }

    private void NestedEnded(ExecutionRun nested)
    {
        if (_isOver || _target.Pattern != TaskPattern.RunJob)
        {
            return;
        }

        DataObject description = NestedExecutions.Describe(nested, isOutputJson: _target.Suffix == ".sync:2");
        if (nested.Status == ExecutionStatus.Succeeded)
        {
            Succeed(description);
        }
        else
        {
            Fail("States.TaskFailed", description.ToString());
        }
    }

    private void StartHeartbeat()
    {
        _heartbeatTimer?.Cancel();
        _heartbeatTimer =
            _heartbeat is { } heartbeat && IsAnsweredByToken ? Simulation.Scheduler.After(heartbeat, () => TimeOut(HeartbeatError)) : null;
    }

    private void BeatEvery(TimeSpan interval) =>
        _workerTimer = Simulation.Scheduler.After(
            interval,
            () =>
            {
                Heartbeat();
                BeatEvery(interval);
            }
        );

    private LinkedList<TaskRun> WorkQueue(string activity)
    {
        if (!Simulation.Activities.TryGetValue(activity, out LinkedList<TaskRun>? queue))
        {
            queue = new LinkedList<TaskRun>();
            Simulation.Activities.Add(activity, queue);
        }

        return queue;
    }

    private void Close()
    {
        _isOver = true;
        _timeoutTimer?.Cancel();
        _heartbeatTimer?.Cancel();
        _outcomeTimer?.Cancel();
        _workerTimer?.Cancel();
        if (Token is not null)
        {
            Simulation.Tokens.Remove(Token);
            if (_target.Pattern == TaskPattern.Activity && Simulation.Activities.TryGetValue(_target.Arn, out LinkedList<TaskRun>? queue))
            {
                queue.Remove(this);
            }
        }
    }

    private void RecordScheduled(string? role)
    {
        object? seconds = _timeout is { } timeout ? (long)timeout.TotalSeconds : null;
        object? heartbeat = _heartbeat is { } beat ? (long)beat.TotalSeconds : null;
        DataObject? credentials = role is null ? null : new DataObject([new("roleArn", new DataString(role))]);
        if (_target.ResourceType is not null)
        {
            Record(
                "Scheduled",
                ("region", run.Execution.Machine.Region),
                ("parameters", new DataString(run.Execution.KeepsEvents ? Input.ToString() : "")),
                ("timeoutInSeconds", seconds),
                ("heartbeatInSeconds", heartbeat),
                ("taskCredentials", credentials)
            );
            return;
        }

        Record(
            "Scheduled",
            ("resource", _target.Arn),
            ("input", new Payload(Input)),
            ("timeoutInSeconds", seconds),
            ("heartbeatInSeconds", heartbeat),
            ("taskCredentials", credentials)
        );
    }

    private void RecordStarted()
    {
        if (_target.Events == "LambdaFunction")
        {
            run.Strand.Record("LambdaFunctionStarted");
        }
        else
        {
            Record("Started");
        }
    }

    private void Record(string happening, params (string Name, object? Value)[] details)
    {
        string name = $"{_target.Details}{happening}EventDetails";
        run.Strand.Record(
            _target.Events + happening,
            !run.Execution.KeepsEvents ? null
                : _target.ResourceType is null ? new EventDetails(name, details)
                : new EventDetails(name, [("resourceType", _target.ResourceType), ("resource", _target.Resource), .. details])
        );
    }

    private sealed class Answer(TaskRun task, TaskOutcome outcome) : Time.IRunnable
    {
        public void Run() => task.Apply(outcome);
    }
}
