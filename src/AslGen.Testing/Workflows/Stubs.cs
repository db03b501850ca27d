using System.Text.Json;

namespace AslGen.Testing.Workflows;

/// <summary>The stubs of a workflow.</summary>
internal sealed class Stubs(StateIndex states, JsonSerializerOptions json)
{
    private readonly Dictionary<string, TaskHandler> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskHandler> _resources = new(StringComparer.Ordinal);
    private readonly JsonSerializerOptions _reading = MachineJson.ForReading(json);
    private TaskHandler? _default;

    /// <summary>Sets the stub of a state.</summary>
    /// <param name="name">The state's name, or its method's.</param>
    /// <param name="stub">The stub.</param>
    /// <typeparam name="TInput">What the stub gets.</typeparam>
    /// <typeparam name="TResult">What the stub gives.</typeparam>
    public void Add<TInput, TResult>(string name, Func<TInput, Task<TResult>> stub)
    {
        TaskHandler handler = Typed(stub);
        foreach (string state in states.Resolve(name))
        {
            _states[state] = handler;
        }
    }

    public void AddResource(string resource, Func<TaskRequest, TaskOutcome> stub) => _resources[resource] = Raw(stub);

    public void SetDefault(Func<TaskRequest, TaskOutcome> stub) => _default = Raw(stub);

    /// <summary>The stubs as handlers of the engine.</summary>
    /// <param name="requests">Where each request is noted.</param>
    /// <returns>The handlers.</returns>
    public TaskHandlers ToHandlers(ICollection<TaskRequest> requests)
    {
        TaskHandlers handlers = new() { Callbacks = Noting(static _ => new(TaskOutcome.Pending)) };
        foreach (KeyValuePair<string, TaskHandler> stub in _states)
        {
            handlers.OnState(stub.Key, Noting(stub.Value));
        }

        foreach (KeyValuePair<string, TaskHandler> stub in _resources)
        {
            handlers.OnResource(stub.Key, Noting(stub.Value));
        }

        return _default is null ? handlers : handlers.Otherwise(Noting(_default));

        TaskHandler Noting(TaskHandler handler) =>
            request =>
            {
                requests.Add(request);
                return handler(request);
            };
    }

    /// <summary>The stub that stands for a task of the C# workflow.</summary>
    /// <param name="stateName">The state's name.</param>
    /// <param name="method">The state's method.</param>
    /// <param name="resourceNames">The names of what it calls.</param>
    /// <returns>The stub, or null.</returns>
    public TaskHandler? Find(string stateName, string method, IEnumerable<string?> resourceNames) =>
        _states.GetValueOrDefault(stateName)
        ?? _states.GetValueOrDefault(method)
        ?? resourceNames.Select(name => name is null ? null : _resources.GetValueOrDefault(name)).FirstOrDefault(stub => stub is not null)
        ?? _default;

    private static TaskHandler Raw(Func<TaskRequest, TaskOutcome> stub) => request => new(stub(request));

    private TaskHandler Typed<TInput, TResult>(Func<TInput, Task<TResult>> stub) =>
        async request =>
        {
            TInput input = Read<TInput>(request);
            try
            {
                TResult result = await stub(input).ConfigureAwait(false);
                return result as TaskOutcome ?? TaskOutcome.Success(JsonSerializer.Serialize(result, json));
            }
            catch (StateException failure)
            {
                return TaskOutcome.Failure(failure.Error, failure.Cause);
            }
            catch (Exception exception) when (exception is not SimulationException && !IsAssertion(exception))
            {
                return TaskOutcome.LambdaException(exception.GetError(), exception.Message);
            }
        };

    private TInput Read<TInput>(TaskRequest request)
    {
        if (request is TInput whole)
        {
            return whole;
        }

        try
        {
            return JsonSerializer.Deserialize<TInput>(request.Payload, _reading)!;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new SimulationException(
                $"What the state '{request.StateName}' sends is no {typeof(TInput).Name}: {exception.Message} It sends {request.Payload}",
                exception
            );
        }
    }

    // A failed assertion inside a stub is the test's failure, and not the task's. xunit's exceptions and others that follow its
    // convention implement an interface of this name; those of NUnit and MSTest have these base types.
    private static bool IsAssertion(Exception exception)
    {
        if (exception.GetType().GetInterfaces().Any(type => type.Name == "IAssertionException"))
        {
            return true;
        }

        for (Type? type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (
                type.FullName
                is "NUnit.Framework.ResultStateException"
                    or "Microsoft.VisualStudio.TestTools.UnitTesting.UnitTestAssertException"
            )
            {
                return true;
            }
        }

        return false;
    }
}
