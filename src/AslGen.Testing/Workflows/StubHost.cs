using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Hosting;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Jsonata;
using AslGen.Testing.JsonPath;
using AslGen.Testing.Programs;
using AslGen.Testing.Services;
using AslGen.Testing.Time;

namespace AslGen.Testing.Workflows;

/// <summary>Answers with a test's stubs what a workflow's C# awaits.</summary>
/// <param name="stubs">The stubs.</param>
/// <param name="states">The workflow's states.</param>
/// <param name="json">How values become JSON.</param>
/// <param name="type">The workflow.</param>
/// <param name="input">The execution's input.</param>
internal sealed class StubHost(Stubs stubs, StateIndex states, JsonSerializerOptions json, WorkflowType type, object? input) : StateHost
{
    private const string Name = "csharp";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(99_999_999);
    private static readonly DateTimeOffset Start = new ExecutionOptions().StartTime;

    private readonly List<TaskRequest> _requests = [];
    private readonly DeterministicRandom _random = new(seed: 0);
    private readonly FlowFailures _failures = new(type.IsJsonata);
    private TimeSpan _waited;

    /// <summary>What the states sent, in order.</summary>
    public IReadOnlyList<TaskRequest> Requests => _requests;

    public override JsonSerializerOptions Json => json;

    public override string TaskToken => "task-token";

    /// <summary>What is wrong with the test, which no handler of the workflow is to hide; or null.</summary>
    public Exception? Mistake { get; private set; }

    /// <summary>Is done with the error of a state that fails without any handler being asked, when there is one.</summary>
    public Task<StateException> Failure => _failures.OfFlow;

    public override JsonElement Context =>
        JsonSerializer.SerializeToElement(
            new
            {
                Execution = new
                {
                    Id = ExecutionArn,
                    Name,
                    Input = JsonSerializer.SerializeToElement(input, json),
                    StartTime = Start,
                    RoleArn = new StateMachineOptions().RoleArn,
                    RedriveCount = 0,
                },
                State = new { EnteredTime = Start + _waited },
                StateMachine = new { Id = type.Machine.Arn, type.Machine.Name },
            }
        );

    public override JsonElement EvaluateJsonata(string expression, JsonElement variables)
    {
        Dictionary<string, DataValue> all = variables
            .EnumerateObject()
            .ToDictionary(variable => variable.Name, variable => DataReader.Of(variable.Value), StringComparer.Ordinal);
        all["states"] = new DataObject([new("context", DataReader.Of(Context))]);
        DataValue? value = JsonataProgram.Compile(expression).Evaluate(null, all, JsonataLimits.Default, JsonataHost.System);
        return JsonSerializer.SerializeToElement(JsonNode.Parse((value ?? DataNull.Value).ToString()!));
    }

    public override JsonElement EvaluateJsonPath(string expression, JsonElement values)
    {
        JsonPathParseResult parsed = JsonPathParser.ParseValue(new PlaceholderText(expression));
        HandWritten scene = new(DataReader.Of(values), (DataObject)DataReader.Of(Context), _random, Start + _waited);
        DataValue value = IntrinsicEvaluator.Evaluate(
            parsed.Expression ?? throw new InvalidOperationException(parsed.SyntaxError!.Message),
            scene
        );
        return JsonSerializer.SerializeToElement(JsonNode.Parse(value.ToString()!));
    }

    private string ExecutionArn => $"{type.Machine.Arn.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal)}:{Name}";

    public override async Task<TResponse> CallAsync<TResponse>(object task, string method)
    {
        TResponse answer;
        Exception? failure;
        try
        {
            (answer, failure) = await TryCallAsync<TResponse>(task, method).ConfigureAwait(false);
        }
        catch (Exception mistake)
        {
            Mistake ??= mistake;
            throw;
        }

        return failure is null ? answer : throw failure;
    }

    private async Task<(TResponse Answer, Exception? Failure)> TryCallAsync<TResponse>(object task, string method)
    {
        TaskDescription description = TaskDescription.Of(task, json);
        TaskTarget target = TaskTarget.Of(description.Resource);
        string stateName = states.NameOf(method);
        TaskHandler stub =
            stubs.Find(stateName, method, [target.Arn, description.FunctionName, target.QualifiedName])
            ?? throw new SimulationException($"The state '{stateName}' calls {target.Arn}, and no stub stands for it.");
        CSharpRetries retries = new(type.RetriersOf(method), TaskDescription.RetriesServiceExceptions(task));
        for (int attempt = 0; ; attempt++)
        {
            TaskRequest request = RequestOf(stateName, description, target, attempt);
            _requests.Add(request);
            (DataValue? answer, StateError? error) = await AnswerAsync(stub, request, target).ConfigureAwait(false);
            if (error is null)
            {
                return (Read<TResponse>(stateName, MemberOf(answer!, description.ResultMember)), null);
            }

            if (!retries.TryNext(error.Error))
            {
                bool isOfFunction = description.FunctionName is not null && target.Pattern == TaskPattern.RequestResponse;
                return (default!, type.Errors.ToException(stateName, error, isOfFunction));
            }
        }
    }

    public override async Task<TResult> RunInsideAsync<TResult>(Func<Task<TResult>> inside)
    {
        try
        {
            return await _failures.RunInsideAsync(inside).ConfigureAwait(false);
        }
        catch (Exception exception) when (type.Errors.OutOfState(exception) is var error && error != exception)
        {
            throw error;
        }
    }

    public override Task WaitAsync(TimeSpan duration)
    {
        if (duration < TimeSpan.Zero || duration > LongestWait || duration.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            return _failures.Fail($"A Wait state waits for 0 to 99999999 whole seconds, and not for {duration:c}.");
        }

        _waited += duration;
        return Task.CompletedTask;
    }

    public override Task WaitUntilAsync(DateTimeOffset time)
    {
        TimeSpan left = time - (Start + _waited);
        _waited += left > TimeSpan.Zero ? left : TimeSpan.Zero;
        return Task.CompletedTask;
    }

    public override Task<IEnumerable<TItem>> ReadItemsAsync<TItem>(ItemSource<TItem> source) =>
        throw new SimulationException(
            $"The C# of a workflow reads no items from the bucket '{source.Bucket}': test its definition, with 'Buckets' of ExecutionOptions."
        );

    public override Task<MapRunResult> WriteResultsAsync<TResult>(ResultWriter writer, IReadOnlyList<TResult> results) =>
        Task.FromResult(
            new MapRunResult(
                $"{type.Machine.Arn.Replace(":stateMachine:", ":mapRun:", StringComparison.Ordinal)}/csharp:csharp",
                new ResultLocation(writer.Bucket, $"{writer.Prefix}csharp/manifest.json")
            )
        );

    private static DataValue MemberOf(DataValue answer, string? member) =>
        member is null ? answer : (answer as DataObject)?[member] ?? DataNull.Value;

    private async Task<(DataValue? Answer, StateError? Error)> AnswerAsync(TaskHandler stub, TaskRequest request, TaskTarget target)
    {
        TaskOutcome outcome = await stub(request).ConfigureAwait(false);
        return outcome.Kind switch
        {
            OutcomeKind.Failure => (null, new StateError(outcome.Error, outcome.Cause)),
            OutcomeKind.TimedOut => (null, new StateError(ErrorNames.Timeout, null)),
            OutcomeKind.Success when target.Pattern == TaskPattern.RequestResponse => ServiceResponses.Of(target, outcome, _random),
            OutcomeKind.Success or OutcomeKind.Response => (outcome.Output, null),
            _ => throw new SimulationException(
                $"The state '{request.StateName}' waits for an answer, which in C# only its stub can give: let the stub answer."
            ),
        };
    }

    private TaskRequest RequestOf(string stateName, TaskDescription description, TaskTarget target, int attempt) =>
        new()
        {
            StateName = stateName,
            Resource = target.Arn,
            Pattern = target.Pattern,
            Input = description.Input,
            Payload = description.Payload,
            FunctionName = description.FunctionName,
            TaskToken = target.Pattern == TaskPattern.WaitForTaskToken ? TaskToken : null,
            RetryCount = attempt,
            Now = Start + _waited,
            ExecutionArn = ExecutionArn,
        };

    private TResponse Read<TResponse>(string stateName, DataValue answer)
    {
        try
        {
            return JsonSerializer.Deserialize<TResponse>(answer.ToString(), json)!;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new SimulationException(
                $"The answer to the state '{stateName}' is no {typeof(TResponse).Name}: {exception.Message} The answer is {answer}",
                exception
            );
        }
    }

    // What an expression sees that the author wrote: the values given to it.
    private sealed record HandWritten(DataValue Input, DataObject Context, DeterministicRandom Random, DateTimeOffset Now) : IScene
    {
        public VariableScope Variables { get; } = new(outer: null);

        public DataObject States => new([]);
    }
}
