using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using AslGen.Testing.Workflows;

namespace AslGen.Testing;

/// <summary>A workflow class under test: its compiled definition, or the C# itself, with the same stubs.</summary>
/// <typeparam name="TWorkflow">The class.</typeparam>
public sealed class WorkflowSimulation<TWorkflow> : WorkflowSimulation
    where TWorkflow : class
{
    private readonly WorkflowType _type;

    internal WorkflowSimulation(WorkflowType type)
        : base(type.Machine, type.States, type.Json)
    {
        _type = type;
    }

    /// <summary>Lets a function stand for what a state calls.</summary>
    /// <typeparam name="TInput">What the function gets.</typeparam>
    /// <typeparam name="TResult">What it answers.</typeparam>
    /// <param name="state">The state's method, such as <c>x => x.AskForApproval</c>; private ones are given by name.</param>
    /// <param name="stub">The function.</param>
    public void Stub<TInput, TResult>(Expression<Func<TWorkflow, Delegate>> state, Func<TInput, TResult> stub) => Stub(NameOf(state), stub);

    /// <summary>Lets an asynchronous function stand for what a state calls.</summary>
    /// <typeparam name="TInput">What the function gets.</typeparam>
    /// <typeparam name="TResult">What it answers.</typeparam>
    /// <param name="state">The state's method, such as <c>x => x.AskForApproval</c>.</param>
    /// <param name="stub">The function.</param>
    public void Stub<TInput, TResult>(Expression<Func<TWorkflow, Delegate>> state, Func<TInput, Task<TResult>> stub) =>
        Stub(NameOf(state), stub);

    /// <summary>
    /// Runs the workflow's own <c>RunAsync</c> in C#, where a debugger can step through it; the stubs answer what it awaits. They get and
    /// give the same JSON as in the definition. Retries happen at once, waits take no time; timeouts and virtual time are the
    /// definition's alone.
    /// </summary>
    /// <param name="input">The input, or null where the workflow takes none.</param>
    /// <returns>The run.</returns>
    /// <exception cref="SimulationException">When a task has no stub that answers.</exception>
    /// <remarks>An error that the workflow does not handle fails the run; any other exception is a mistake in its C#, and is thrown.</remarks>
    public async Task<CSharpRun> RunInCSharpAsync(object? input = null)
    {
        StubHost host = new(Stubs, States, Json, _type, input);
        object? output = null;
        Exception? failure = null;
        try
        {
            Task<object?> run = host.RunAsync(() => _type.RunAsync(input));
            await Task.WhenAny(run, host.Failure).ConfigureAwait(false);
            if (host.Failure.IsCompleted)
            {
                failure = await host.Failure.ConfigureAwait(false);
            }
            else
            {
                output = await run.ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (_type.Errors.Has(exception))
        {
            failure = exception;
        }

        if (host.Mistake is { } mistake)
        {
            // A handler of the workflow has caught it, as any exception.
            ExceptionDispatchInfo.Throw(mistake);
        }

        return new CSharpRun(Json, host.Requests, failure is null ? JsonSerializer.Serialize(output, Json) : null, failure);
    }

    private static string NameOf(Expression<Func<TWorkflow, Delegate>> state)
    {
        MethodFinder finder = new();
        finder.Visit(state.Body);
        return finder.Method?.Name ?? throw new ArgumentException("The expression names no method: write x => x.Method.", nameof(state));
    }

    private sealed class MethodFinder : ExpressionVisitor
    {
        public MethodInfo? Method { get; private set; }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Method = node.Value as MethodInfo ?? Method;
            return base.VisitConstant(node);
        }
    }
}
