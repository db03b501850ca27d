using System.Text.Json;
using AslGen.Testing.Workflows;

namespace AslGen.Testing;

/// <summary>
/// A workflow under test: its definition, and stubs that stand for the services that its states call. Each start is an execution of its
/// own, in virtual time.
/// </summary>
public class WorkflowSimulation
{
    internal WorkflowSimulation(SimulatedStateMachine machine, StateIndex states, JsonSerializerOptions json)
    {
        Machine = machine;
        States = states;
        Json = json;
        Stubs = new Stubs(states, json);
    }

    /// <summary>The state machine that runs.</summary>
    public SimulatedStateMachine Machine { get; }

    /// <summary>How inputs, answers and outputs become JSON: with the names that the compiled definition uses.</summary>
    public JsonSerializerOptions Json { get; }

    internal StateIndex States { get; }

    internal Stubs Stubs { get; }

    /// <summary>Lets a function stand for what a state calls.</summary>
    /// <typeparam name="TInput">
    /// What the function gets, read from JSON: of Lambda functions the payload, of everything else the parameters of the call, such as
    /// <see cref="HttpCall{TBody}"/>; or <see cref="TaskRequest"/> for all that is known.
    /// </typeparam>
    /// <typeparam name="TResult">
    /// What it answers: a function's result, an endpoint's body, a service's response, what the responder of a callback sends; or a
    /// <see cref="TaskOutcome"/>. What the service puts around it is added.
    /// </typeparam>
    /// <param name="state">The state's name, or its method's, which stands for all states that the method makes.</param>
    /// <param name="stub">
    /// The function. An exception fails the task with the exception type's name, as Lambda reports it; <see cref="TaskFailedException"/>
    /// with any name.
    /// </param>
    /// <exception cref="ArgumentException">When there is no such state.</exception>
    public void Stub<TInput, TResult>(string state, Func<TInput, TResult> stub) =>
        Stubs.Add<TInput, TResult>(state, input => Task.FromResult(stub(input)));

    /// <summary>Lets an asynchronous function stand for what a state calls. Virtual time stands still until it is done.</summary>
    /// <typeparam name="TInput">What the function gets.</typeparam>
    /// <typeparam name="TResult">What it answers.</typeparam>
    /// <param name="state">The state's name, or its method's.</param>
    /// <param name="stub">The function.</param>
    /// <exception cref="ArgumentException">When there is no such state.</exception>
    public void Stub<TInput, TResult>(string state, Func<TInput, Task<TResult>> stub) => Stubs.Add(state, stub);

    /// <summary>Lets what a state calls answer always the same, whatever it is sent.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="state">The state's name, or its method's.</param>
    /// <param name="answer">The answer, as a stub gives it.</param>
    /// <exception cref="ArgumentException">When there is no such state.</exception>
    public void Answer<TResult>(string state, TResult answer) => Stub(state, (TaskRequest _) => answer);

    /// <summary>Lets what a state calls always fail.</summary>
    /// <param name="state">The state's name, or its method's.</param>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">What has happened.</param>
    /// <exception cref="ArgumentException">When there is no such state.</exception>
    public void Fail(string state, string error, string? cause = null) => Answer(state, TaskOutcome.Failure(error, cause));

    /// <summary>Lets the function that a state calls always throw.</summary>
    /// <param name="state">The state's name, or its method's.</param>
    /// <param name="exception">The exception, which Lambda reports by the name of its type.</param>
    /// <exception cref="ArgumentException">When there is no such state.</exception>
    public void Fail(string state, Exception exception) =>
        Answer(state, TaskOutcome.LambdaException(exception.GetError(), exception.Message));

    /// <summary>Lets a function stand for a resource, for states that have no stub of their own.</summary>
    /// <param name="resource">
    /// The resource: its ARN as it is in the definition, or service and action, such as <c>sqs:sendMessage</c> or
    /// <c>aws-sdk:sesv2:sendEmail</c>; of Lambda functions the ARN or the name.
    /// </param>
    /// <param name="stub">The function.</param>
    public void OnResource(string resource, Func<TaskRequest, TaskOutcome> stub) => Stubs.AddResource(resource, stub);

    /// <summary>Lets a function stand for all other resources.</summary>
    /// <param name="stub">The function.</param>
    public void Otherwise(Func<TaskRequest, TaskOutcome> stub) => Stubs.SetDefault(stub);

    /// <summary>
    /// Starts an execution, and runs it as far as it comes without time going on. States that wait for a callback and have no stub wait
    /// for <see cref="WorkflowRun.Callback"/>.
    /// </summary>
    /// <typeparam name="TInput">The input's type.</typeparam>
    /// <param name="input">The input, which becomes JSON with the names of the definition.</param>
    /// <param name="options">What surrounds the execution: start time, seed, buckets ….</param>
    /// <returns>The run.</returns>
    /// <exception cref="SimulationException">When a task has no stub, or what it sends is not what its stub takes.</exception>
    public WorkflowRun Start<TInput>(TInput input, ExecutionOptions? options = null) =>
        StartJson(JsonSerializer.Serialize(input, Json), options);

    /// <summary>Starts an execution with an input that is JSON already.</summary>
    /// <param name="inputJson">The input.</param>
    /// <param name="options">What surrounds the execution.</param>
    /// <returns>The run.</returns>
    /// <exception cref="SimulationException">When a task has no stub, or what it sends is not what its stub takes.</exception>
    public WorkflowRun StartJson(string inputJson = "{}", ExecutionOptions? options = null)
    {
        List<TaskRequest> requests = [];
        WorkflowRun run = new(Machine.Start(inputJson, Stubs.ToHandlers(requests), options), this, requests);
        run.Settle();
        return run;
    }

    /// <summary>Starts an execution and runs it to its end.</summary>
    /// <typeparam name="TInput">The input's type.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="options">What surrounds the execution.</param>
    /// <returns>The run.</returns>
    /// <exception cref="SimulationException">When a task has no stub, or the execution waits for what only the test can give.</exception>
    public WorkflowRun Run<TInput>(TInput input, ExecutionOptions? options = null) => Start(input, options).RunToEnd();
}
