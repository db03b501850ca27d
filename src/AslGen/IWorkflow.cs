namespace AslGen;

/// <summary>
/// A workflow class says by it what its executions take and give, so that others can name it in a
/// <see cref="WorkflowReference{TWorkflow, TInput, TOutput}"/>.
/// </summary>
/// <typeparam name="TInput">The input of its executions.</typeparam>
/// <typeparam name="TOutput">The output of its executions.</typeparam>
public interface IWorkflow<TInput, TOutput>
{
    /// <summary>The flow.</summary>
    /// <param name="input">The execution's input.</param>
    /// <returns>The execution's output.</returns>
    Task<TOutput> RunAsync(TInput input);
}
