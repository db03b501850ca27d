using System.Text.Json;
using AslGen.Hosting;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Programs;
using AslGen.Testing.Services;
using AslGen.Testing.Time;

namespace AslGen.Testing.Workflows;

/// <summary>Answers with a test's stubs what a workflow's C# awaits.</summary>
internal sealed class StubHost(Stubs stubs, StateIndex states, JsonSerializerOptions json, WorkflowType type) : StateHost
{
    private static readonly DateTimeOffset Start = new ExecutionOptions().StartTime;

    private readonly List<TaskRequest> _requests = [];
    private readonly DeterministicRandom _random = new(seed: 0);
    private TimeSpan _waited;

    /// <summary>What the states sent, in order.</summary>
    public IReadOnlyList<TaskRequest> Requests => _requests;

    public override JsonSerializerOptions Json => json;

    public override string TaskToken => "task-token";

    /// <summary>What is wrong with the test, which no handler of the workflow is to hide; or null.</summary>
    public Exception? Mistake { get; private set; }

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

    public override Task WaitAsync(TimeSpan duration)
    {
        _waited += duration;
        return Task.CompletedTask;
    }

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
            ExecutionArn = $"{type.Machine.Arn.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal)}:csharp",
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
}
